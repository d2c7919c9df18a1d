package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The procedure as a merchant walks it, from the marketplace to the active connection. */
final class InstallInTheControlPanelTest {
  private static final String SET_COOKIE =
      "more => { document.cookie = 'probe=1; SameSite=None; Secure' + more;"
          + " return document.cookie; }";

  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void leadsFromTheMarketplaceToTheActiveConnection() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner");
    panel.chooseTheApp();
    assertThat(panel.page().locator("main")).containsText("See and change orders");
    stage.look(panel.page(), "bigcommerce-consent");
    panel.confirm();

    panel.shows("Connect your BigCommerce store").says("Northwind Outdoor");
    stage.look(panel.page(), "setup-framed");
    stage.sandbox().make("faults?area=api&kind=slow&path=/v3/channels&delayMs=2500&times=1");
    WorkspaceTab tab = panel.start("acme");
    panel.says("Please continue in the new tab");
    stage.look(panel.page(), "setup-framed-elsewhere");

    tab.signIn("Olivia Owner").shows("BigCommerce Connected");
    assertThat(tab.page().locator(".steps")).containsText("in progress");
    stage.look(tab.page(), "connected-running");
    tab.becomesActive().says("15 found");
    panel.shows("BigCommerce Connected").says("All done: the connection is active.");
    stage.look(tab.page(), "connected");
    stage.look(panel.page(), "connected-framed");

    lookAtConnections(tab.page());
  }

  private void lookAtConnections(Page tab) {
    tab.getByText("View connections").click();
    Locator row = tab.getByRole(AriaRole.ROW).nth(1);
    assertThat(row).containsText("BigCommerce (northwind1)");
    assertThat(row.locator(".status")).hasText("Active");
    assertThat(tab).hasURL(Pattern.compile(".*/workspaces/acme/connections$"));
    stage.look(tab, "connections");
    row.getByRole(AriaRole.LINK).click();
    assertThat(tab.locator("h1")).hasText("BigCommerce (northwind1) Connection");
    stage.look(tab, "connection");
    tab.locator("#account-symbol").click();
    tab.getByText("Sign out").click();
    assertThat(tab.locator("h1")).containsText("signed out");
    stage.look(tab, "signed-out");
  }

  @Test
  void needsNoCookieInTheFrame() {
    List<Request> requests = new CopyOnWriteArrayList<>();
    stage.context().onRequest(requests::add);
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    panel.shows("Connect your BigCommerce store");
    panel.start("acme").signIn("Olivia Owner").becomesActive();
    panel.shows("BigCommerce Connected");

    String app = stage.sandbox().app();
    assertThat(stage.context().cookies(app)).extracting(cookie -> cookie.name).contains("setup");
    var framed =
        requests.stream()
            .filter(request -> request.url().startsWith(app + "/setup/progress"))
            .toList();
    assertThat(framed).isNotEmpty();
    assertThat(framed).allSatisfy(one -> assertThat(one.headerValue("cookie")).isNull());
  }

  @Test
  void isFramedByABrowserThatBlocksThirdPartyCookies() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    panel.shows("Connect your BigCommerce store");
    assertThat(panel.frame().evaluate(SET_COOKIE, "")).isEqualTo("");
    // it is their being third-party that cookies are refused for: one that is kept apart works
    assertThat(panel.frame().evaluate(SET_COOKIE, "; Partitioned")).isEqualTo("probe=1");

    Page top = stage.context().newPage();
    top.navigate(stage.sandbox().app() + "/favicon.ico");
    assertThat(top.evaluate(SET_COOKIE, "")).isEqualTo("probe=1");
  }

  @Test
  void showsTheConnectedStoreWheneverTheAppIsOpened() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner");
    panel.connect("acme", "Olivia Owner").page().close();
    panel.open().shows("Your store and Actindo");
    panel.says("acme").says("BigCommerce (northwind1)").says("Everything is fine");
    assertThat(panel.app().locator(".status")).hasText("Active");
    assertThat(panel.app().locator("time")).containsText(Pattern.compile("20\\d\\d"));
    stage.look(panel.page(), "store-framed");
  }
}
