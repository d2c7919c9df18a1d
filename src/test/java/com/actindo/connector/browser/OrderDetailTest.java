package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.testing.SeededOrders;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One order, and what an import would bring: with a mouse, with a keyboard alone, in German. */
final class OrderDetailTest {
  private static final String STORE = "northwind1";
  private static final String ENGLISH =
      "(?is).*\\b(the|you|your|and|with|this|please|connection|orders?|retry|cancel|yes|total)\\b.*";

  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void byMouse() {
    var desk = ConnectionDesk.signIn(stage, "Ada Admin").withConnection("Shop", STORE);
    SeededOrders orders = orders();
    open(desk, orders.complete(1001)).shows("Order #1001");
    assertThat(desk.field(".order-lines tbody tr")).hasCount(3);
    assertThat(desk.field(".facts .sum")).containsText("€1,234.50");
    // 23:30 in London is the next day in Berlin
    assertThat(desk.field(".facts time").first()).hasText("06/01/2026 00:30");
    desk.look("order");
    onPaper(desk);
    open(desk, orders.odd(1002)).shows("Order #1002").look("order-odd");
    assertThat(desk.field(".long-text")).containsText("<b>bold</b> 😀");

    open(desk, orders.faulty(1003)).shows("Order #1003").look("order-error");
    assertThat(desk.field("main")).not().containsText("names no e-mail address");
    assertThat(desk.field(".in-shop a"))
        .hasAttribute("href", Pattern.compile("^https?://.+/manage/orders/1003$"));
    desk.button("CANCEL ORDER").click();
    assertThat(desk.field("#cancel-order")).containsText("Cancel order #1003?");
    desk.look("order-cancel");
    desk.button("KEEP").click();
    assertThat(desk.button("CANCEL ORDER")).isFocused();
    desk.page().keyboard().press("Enter");
    desk.field("#cancel-order .grave").click();
    desk.says("Order canceled");
    assertThat(desk.field(".import")).hasText("Canceled");
    assertThat(desk.button("RETRY IMPORT")).hasCount(0);
    preview(desk);
  }

  private static void onPaper(ConnectionDesk desk) {
    desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(desk.field("header.bar")).isHidden();
    desk.page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", "order-print.png"))
                .setFullPage(true));
    desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private static void preview(ConnectionDesk desk) {
    desk.open("");
    desk.page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Shop"))
        .first()
        .click();
    desk.shows("Shop Connection").link("Settings").click();
    desk.link("Order Filters").click();
    Locator preview = desk.field("#preview");
    assertThat(preview).containsText("With these filters");
    String before = preview.innerText();
    desk.page().getByText("Shipped", exactly()).click();
    assertThat(preview).not().hasText(before);
    assertThat(preview).containsText("would be imported, from #");
    desk.look("settings-preview");
    desk.page().getByText("Shipped", exactly()).click();
    desk.page().getByText("Awaiting Fulfillment", exactly()).click();
    assertThat(preview).containsText("No status is on");
    desk.field("#fromId").fill("first");
    assertThat(preview).containsText("cannot be read");
  }

  @Test
  void byKeyboardInGerman() {
    var desk =
        ConnectionDesk.signIn(stage, "Otto Inhaber")
            .withConnection("Laden", STORE, "Verbindung Laden");
    SeededOrders orders = orders();
    open(desk, orders.complete(1001)).shows("Bestellung #1001");
    isGerman(desk.look("order-de"));
    assertThat(desk.field(".facts .sum")).containsText("1.234,50 €");
    open(desk, orders.faulty(1002)).shows("Bestellung #1002");
    isGerman(desk.look("order-error-de"));
    desk.button("IMPORT WIEDERHOLEN").focus();
    desk.press("Tab");
    assertThat(desk.button("BESTELLUNG ABBRECHEN")).isFocused();
    desk.press("Shift+Tab", "Enter").says("Import wird wiederholt");
    desk.open("").link("Laden").first().press("Enter");
    desk.shows("Verbindung Laden").link("Einstellungen").press("Enter");
    desk.link("Bestellfilter").press("Enter");
    assertThat(desk.field("#preview")).containsText("Mit diesen Filtern");
    desk.field("#status-2").focus();
    desk.press("Space");
    assertThat(desk.field("#status-2")).isChecked();
    assertThat(desk.field("#preview")).containsText(" importiert, von #");
    isGerman(desk.look("settings-preview-de"));
  }

  private SeededOrders orders() {
    long connection =
        stage
            .sandbox()
            .rows()
            .everything()
            .fetchSingle("select id from connector.connection")
            .get(0, Long.class);
    return new SeededOrders(stage.sandbox().rows(), connection);
  }

  private ConnectionDesk open(ConnectionDesk desk, long order) {
    desk.page().navigate(stage.sandbox().app() + "/workspaces/acme/orders/" + order);
    return desk;
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static void isGerman(ConnectionDesk desk) {
    assertThat(desk.page().locator("html").getAttribute("lang")).isEqualTo("de");
    assertThat(desk.page().title() + " " + desk.page().innerText("main")).doesNotMatch(ENGLISH);
  }
}
