package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A connection made by hand, with a mouse and with a keyboard alone. */
final class CreateConnectionTest {
  private static final String STORE = "northwind1";

  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void byMouseWithEverythingThatCanGoWrong() {
    var desk = ConnectionDesk.signIn(stage, "Ada Admin");
    desk.field("#add, main a[href$='/connections/new']").first().click();
    desk.shows("Connection").look("create");
    assertThat(desk.field("#storeHash")).isHidden();
    desk.save()
        .complains("name", "Enter a name")
        .complains("driver", "Choose a driver")
        .isAt("#name");
    desk.look("create-nothing");

    desk.field("#name").fill("By mouse");
    desk.button("Apply the name").click();
    assertThat(desk.field("[data-name-shown]")).hasText("By mouse");
    desk.isAt("[data-edit-name]");
    desk.field("#driver").selectOption("bigcommerce");
    assertThat(desk.field("#storeHash")).isVisible();
    desk.page().getByText("Where do I find these?").click();
    desk.look("create-help");
    desk.field("#storeHash").fill(STORE);
    desk.field("#accessToken").fill("wrong-token");
    desk.save().complains("accessToken", "does not accept this access token").isAt("#accessToken");
    assertThat(desk.field("#accessToken")).hasValue("");
    assertThat(desk.field("#storeHash")).hasValue(STORE);
    desk.look("create-wrong-token");

    asksBeforeEntriesAreLost(desk);
    theStoreIsInMaintenance(desk);

    desk.field("#accessToken").fill(stage.sandbox().apiAccount(STORE));
    CompletableFuture<Route> post = held(desk.page());
    desk.save();
    assertThat(desk.field("#busy")).hasText("Checking credentials…");
    stage.look(desk.page(), "create-busy");
    post.join().resume();
    desk.says("Sync triggered");
    assertThat(desk.page()).hasURL(Pattern.compile(".*/connections$"));
    assertThat(desk.page().locator("main")).containsText("By mouse");
    desk.look("create-done");
  }

  private static void asksBeforeEntriesAreLost(ConnectionDesk desk) {
    desk.link("Back to the list").click();
    assertThat(desk.field("#discard")).isVisible();
    desk.look("create-guard");
    desk.press("Escape");
    assertThat(desk.field("#storeHash")).hasValue(STORE);
  }

  private void theStoreIsInMaintenance(ConnectionDesk desk) {
    String token = stage.sandbox().apiAccount(STORE);
    stage.sandbox().make("faults?area=api&kind=maintenance");
    desk.field("#accessToken").fill(token);
    desk.save();
    assertThat(desk.field("#faults")).containsText("It may be in maintenance");
    desk.isAt("#faults").look("create-maintenance");
    stage.sandbox().make("faults/clear");
  }

  /** Lets the next POST wait. */
  private static CompletableFuture<Route> held(Page page) {
    var post = new CompletableFuture<Route>();
    page.route(
        "**/connections/new",
        route -> {
          if (route.request().method().equals("POST")) {
            post.complete(route);
          } else {
            route.resume();
          }
        });
    return post;
  }

  @Test
  void byKeyboardAndTheStoreOnlyOnce() {
    var desk = ConnectionDesk.signIn(stage, "Ada Admin").open("/new");
    desk.field("#name").focus();
    desk.type("By keys").press("Enter").isAt("[data-edit-name]").press("Enter").isAt("#name");
    desk.type("By keyboard").press("Enter").isAt("[data-edit-name]");
    desk.press("Enter").type("Never mind").press("Escape");
    assertThat(desk.field("[data-name-shown]")).hasText("By keyboard");
    desk.press("Tab", "Tab").isAt("#driver").type("B");
    desk.press("Tab")
        .isAt("#storeHash")
        .type("https://api.bigcommerce.com/stores/" + STORE + "/v3/");
    desk.press("Tab").isAt("#accessToken").type(stage.sandbox().apiAccount(STORE));
    desk.press("Enter").says("Sync triggered");

    desk.open("/new").field("#name").focus();
    desk.type("Once more").press("Enter", "Tab", "Tab").type("B").press("Tab").type(STORE);
    desk.press("Tab").type(stage.sandbox().apiAccount(STORE)).press("Enter");
    desk.complains("storeHash", "already has a connection with this store").isAt("#storeHash");
    desk.look("create-already-connected");
    desk.link("Open “By keyboard”").click();
    desk.button("Discard").click();
    desk.shows("By keyboard Connection");
  }

  @Test
  void missingScopesInWords() {
    String token =
        stage.sandbox().apiAccount(STORE, "store_v2_information_read_only store_v2_orders");
    var desk = ConnectionDesk.signIn(stage, "Otto Inhaber").open("/new");
    desk.field("#name").fill("Zu wenig");
    desk.field("#driver").selectOption("bigcommerce");
    desk.field("#storeHash").fill(STORE);
    desk.field("#accessToken").fill(token);
    desk.save();
    desk.complains("accessToken", "Produkte lesen (store_v2_products_read_only)");
    desk.complains("accessToken", "Vertriebskanäle lesen (store_channel_settings_read_only)");
    desk.look("create-scopes-de");
  }
}
