package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A connection outlives its app, and comes back with it. */
final class UninstallTest {
  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void leavesAConnectionThatTheNextInstallBringsBack() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner");
    Page tab = panel.connect("acme", "Olivia Owner").page();
    tab.getByText("View connections").click();
    assertThat(tab.locator(".status")).hasText("Active");

    panel.uninstall();
    tab.reload();
    assertThat(tab.locator(".status")).hasText("Inactive");
    assertThat(tab.locator("table")).containsText("App deleted in BigCommerce");
    stage.look(tab, "connections-uninstalled");
    tab.getByText("BigCommerce (northwind1)").click();
    assertThat(tab.locator("main")).containsText("Install the app again");
    stage.look(tab, "connection-uninstalled");

    panel.install().shows("BigCommerce Connected").says("acme");
    assertThat(panel.app().locator(".status")).hasText("Active");
    stage.look(panel.page(), "connected-again-framed");
    tab.reload();
    assertThat(tab.locator(".status")).hasText("Active");
  }
}
