package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An install that begins at a link on another web site, and ends at BigCommerce. */
final class InstallOutsideTest {
  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void leadsInOneWindowFromTheInstallLinkToBigCommercesLastPage() {
    Page page = stage.context().newPage();
    page.navigate(stage.sandbox().start());
    stage.look(page, "sandbox");
    page.getByText("the app's install link").click();
    page.getByLabel("Olivia Owner").check();
    page.getByRole(AriaRole.BUTTON).click();
    stage.look(page, "bigcommerce-consent-outside");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm")).click();

    var tab = new WorkspaceTab(page).shows("Connect your BigCommerce store");
    assertThat(page).hasURL(stage.sandbox().app() + "/auth");
    tab.says("Northwind Outdoor");
    stage.look(page, "setup");
    tab.start("acme");
    stage.look(page, "workspace-sign-in");
    tab.signIn("Olivia Owner").becomesActive();
    stage.look(page, "connected-outside");

    page.getByText("Finish at BigCommerce").click();
    tab.shows("The app is installed");
  }

  @Test
  void offersBigCommercesLastPageAlsoWhenTheStoreWasConnectedBefore() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner");
    panel.connect("acme", "Olivia Owner");
    panel.says("All done: the connection is active.");
    Page page = stage.outside("northwind1/1101");
    new WorkspaceTab(page).shows("BigCommerce Connected");
    page.waitForResponse("**/setup/progress", () -> {});
    page.getByText("Finish at BigCommerce").click();
    new WorkspaceTab(page).shows("The app is installed");
  }
}
