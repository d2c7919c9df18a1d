package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When the workspace or BigCommerce fails, a page says so and names the way on. */
final class FaultyPeersTest {
  @RegisterExtension final Stage stage = new Stage("en-US", Duration.ofSeconds(3));

  @Test
  void aWorkspaceThatIsSlowCannotBeReached() {
    stage.sandbox().make("faults?area=workspace&who=acme&kind=slow&delayMs=20000&times=1");
    WorkspaceTab tab = new WorkspaceTab(stage.outside("northwind1/1101"));
    tab.start("acme").says("We cannot reach a workspace with this name.");
    tab.start("acme").shows("Sign in to Acme Trading");
  }

  @Test
  void aWorkspaceThatBreaksAfterItsSignInOffersToBeginAgain() {
    stage.sandbox().make("faults?area=workspace&who=acme&kind=broken&path=getAccessToken");
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    WorkspaceTab tab = panel.start("acme").signIn("Olivia Owner");
    tab.shows("Your workspace did not answer properly").says("Nothing was connected.");
    stage.look(tab.page(), "workspace-failed");
    panel.says("The last attempt has ended without a connection.");
    stage.sandbox().make("faults/clear");
    tab.button("Begin again").click();
    tab.start("acme").becomesActive();
    panel.shows("BigCommerce Connected");
  }

  @Test
  void aWorkspaceThatIsFrozenWhileSomebodySignsInOffersToBeginAgain() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    WorkspaceTab tab = panel.start("acme");
    stage.sandbox().make("faults?area=workspace&who=acme&kind=frozen&path=Profile.get");
    tab.signIn("Olivia Owner").shows("Your workspace did not answer properly");
    tab.button("Begin again").click();
    tab.shows("Connect your BigCommerce store");
  }

  @Test
  void bigCommerceThatTakesTooLongIsSaidInsideTheFrame() {
    stage.sandbox().make("faults?area=login&kind=slow&delayMs=30000&times=1");
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    panel.shows("BigCommerce took too long");
    stage.look(panel.page(), "timeout-framed");
    panel.app().getByText("Install again").click();
    new WorkspaceTab(panel.page()).shows("Install Actindo Core1 DOP Connector");
  }

  @Test
  void bigCommerceThatRefusesTheInstallIsSaidInsideTheFrame() {
    stage.sandbox().make("shops/northwind1/scopes?scopes=store_v2_information_read_only");
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    panel.shows("The app needs more permissions").says("read and change orders (store_v2_orders)");
    stage.look(panel.page(), "scopes-missing-framed");
  }

  @Test
  void aStoreThatLocksUsOutLeavesAnInactiveConnectionWithItsReason() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    panel.shows("Connect your BigCommerce store").says("Northwind Outdoor");
    stage.sandbox().make("shops/northwind1/revoke");
    WorkspaceTab tab = panel.start("acme").signIn("Olivia Owner").shows("BigCommerce Connected");
    tab.says("The synchronisation did not end well.").says("Install the app again");
    stage.look(tab.page(), "connected-failed");
    panel.says("The synchronisation did not end well.");
    panel.open().shows("Your store and Actindo").says("Access refused");
    stage.look(panel.page(), "store-framed-refused");
    panel.app().getByText("Install the app again").last().click();
    assertThat(panel.page().locator("h1")).hasText("Install Actindo Core1 DOP Connector");
  }
}
