package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Name, credentials and state of a connection, with a mouse and with a keyboard alone. */
final class EditConnectionTest {
  private static final String STORE = "northwind1";

  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void byMouse() {
    var desk = ConnectionDesk.signIn(stage, "Ada Admin").withConnection("Shop", STORE);
    assertThat(desk.field("#details")).containsText("succeeded");
    assertThat(desk.field(".created")).hasText(Pattern.compile("Created \\d\\d/\\d\\d/\\d{4}"));
    desk.look("edit");

    ConnectionDesk second = desk.secondTab();
    rename(second, "By the second");
    second.save().says("Saving successful");
    rename(desk, "By the first");
    assertThat(desk.field("[data-unsaved]")).isVisible();
    desk.save();
    assertThat(desk.field("#meanwhile")).containsText("By the second");
    desk.isAt("#meanwhile").look("edit-meanwhile");
    desk.save().says("Saving successful");
    desk.link("By the first").click();

    desk.field("#accessToken").fill("wrong-token");
    desk.save().complains("accessToken", "does not accept this access token").isAt("#accessToken");
    desk.look("edit-wrong-token");
    desk.field("#accessToken").fill(stage.sandbox().apiAccount(STORE));
    desk.save().says("Sync triggered");
    desk.link("By the first").click();
    theState(desk);
  }

  private static void rename(ConnectionDesk desk, String name) {
    desk.button("Edit the name").click();
    desk.field("#name").fill(name);
    desk.button("Apply the name").click();
  }

  private void theState(ConnectionDesk desk) {
    desk.button("Disable").click();
    desk.says("Disabled");
    assertThat(desk.field("#why")).hasText("Disabled");
    desk.look("edit-disabled");
    stage.sandbox().make("faults?area=api&kind=maintenance");
    desk.button("Enable").click();
    assertThat(desk.field("#faults")).containsText("the store does not answer");
    desk.isAt("#faults").look("edit-enable-refused");
    stage.sandbox().make("faults/clear");
    desk.button("Enable").click();
    desk.says("Enabled");
    desk.button("Synchronize").click();
    desk.says("Sync triggered");

    desk.button("Delete…").click();
    assertThat(desk.field("#delete")).containsText("DISABLE AND DELETE");
    desk.look("edit-delete").press("Escape").isAt("[data-opens=delete]");
    desk.button("Release…").click();
    assertThat(desk.field("#release")).isVisible();
    desk.look("edit-release");
    desk.button("Cancel").click();
    desk.isAt("[data-opens=release]");
    desk.button("Release…").click();
    desk.button("Release").click();
    desk.says("Released");
    assertThat(desk.field("#why")).hasText("Released");
    assertThat(desk.button("Release…")).hasCount(0);
    desk.look("edit-released");
  }

  /** The focus may be elsewhere: some browsers do not give it to a button that is clicked. */
  @Test
  void newsDoNotTakeAFormAwayThatIsOnItsWay() {
    var desk = ConnectionDesk.signIn(stage, "Ada Admin").withConnection("Shop", STORE);
    var held = new CompletableFuture<Route>();
    desk.page().route("**/disable", held::complete);
    desk.button("Disable").click();
    desk.page().evaluate("document.activeElement.blur()");
    desk.page()
        .waitForResponse(
            answer -> "true".equals(answer.request().headers().get("x-live")), this::somethingNew);
    assertThat(desk.field("#details")).containsText("failed");
    held.join().resume();

    desk.says("Disabled");
    assertThat(desk.field("header.bar")).hasCount(1);
  }

  private void somethingNew() {
    var rows = stage.sandbox().rows().everything();
    rows.execute("update connector.connection set sync_fault = 'sync-failed'");
    rows.execute(
        "insert into connector.process (workspace, connection_id, kind, status, steps_total, error,"
            + " queued_at, started_at, ended_at) select workspace, id, 'synchronisation',"
            + " 'failed', 4, 'internal', now(), now(), now() from connector.connection");
  }

  @Test
  void byKeyboard() {
    var desk = ConnectionDesk.signIn(stage, "Ada Admin").withConnection("Shop", STORE);
    desk.isAt("main h1").press("Tab").isAt("[data-edit-name]").press("Enter").isAt("#name");
    desk.type("With keys").press("Enter").isAt("[data-edit-name]");
    desk.field(".back").focus();
    desk.press("Enter");
    assertThat(desk.field("#discard")).isVisible();
    desk.press("Escape").isAt(".back");
    desk.field("#storeHash").focus();
    desk.press("Enter").says("Saving successful").shows("Existing Connections");

    desk.link("With keys").focus();
    desk.press("Enter").shows("With keys Connection");
    desk.field("[data-opens=release]").focus();
    desk.press("Enter");
    assertThat(desk.field("#release")).isVisible();
    desk.press("Escape").isAt("[data-opens=release]");
    desk.link("Settings").focus();
    desk.press("Enter");
    assertThat(desk.page()).hasURL(Pattern.compile(".*/settings/variant-option-type$"));
    desk.isAt("main h1").button("Edit the name").press("Enter");
    desk.isAt("#name");
  }

  @Test
  void withoutTheRightThereIsNothingToPress() {
    var desk = ConnectionDesk.signIn(stage, "Ada Admin").withConnection("Shop", STORE);
    stage.context().clearCookies();
    desk.page().reload();
    new WorkspaceTab(desk.page()).signIn("Vera Viewer");
    desk.shows("Shop Connection").look("edit-viewer");
    assertThat(desk.field("main button, main input")).hasCount(0);
    desk.link("Settings").click();
    desk.link("Order Filters").click();
    assertThat(desk.field("main dl")).containsText("Awaiting Fulfillment");
    assertThat(desk.field("main button, main input")).hasCount(0);
    desk.look("settings-viewer");
  }
}
