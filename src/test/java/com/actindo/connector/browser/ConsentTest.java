package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever signs in with another address than the store's user is asked first. */
final class ConsentTest {
  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void showsBothSidesAndLeavesTheDecisionToTheUser() {
    ControlPanel panel = stage.panel("northwind1", "Adam Adams").install();
    WorkspaceTab tab =
        panel.start("acme").signIn("Ada Admin").shows("Is this the right workspace?");
    tab.says("Northwind Outdoor").says("northwind1").says("olivia@northwind.example.com");
    tab.says("adam@northwind.example.com").says("acme").says("Ada Admin (ada@acme.example.com)");
    tab.says("read and change orders").says("read products").says("read sales channels");
    stage.look(tab.page(), "consent");

    tab.button("Do not connect").click();
    tab.shows("Connect your BigCommerce store").says("You decided not to connect the store.");
    stage.look(tab.page(), "setup-declined");
    panel.shows("Connect your BigCommerce store").says("You decided not to connect the store.");
    assertThat(panel.app().locator("#workspace")).isVisible();

    tab.start("acme").shows("Is this the right workspace?");
    tab.button("Connect").click();
    tab.becomesActive();
    panel.shows("BigCommerce Connected");
  }
}
