package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The settings of a connection, with a mouse, with a keyboard alone, and in German. */
final class ConnectionSettingsTest {
  private static final String STORE = "northwind1";
  private static final String ENGLISH =
      "(?is).*\\b(the|you|your|and|with|this|of|please|connection|settings|orders?|save|yes|no)\\b"
          + ".*";

  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void byMouse() {
    var desk = ConnectionDesk.signIn(stage, "Ada Admin").withConnection("Shop", STORE);
    desk.link("Settings").click();
    assertThat(desk.field("#variant-dropdown")).isChecked();
    desk.look("settings-variant");
    desk.page().getByText("Rectangles").click();
    assertThat(desk.field("[data-unsaved]")).isVisible();
    desk.link("Order Filters").click();
    assertThat(desk.field("#discard")).isVisible();
    desk.look("settings-guard");
    desk.press("Escape");
    desk.save().says("Saving successful");
    assertThat(desk.field("#variant-rectangles")).isChecked();
    assertThat(desk.field("[data-unsaved]")).isHidden();

    desk.link("Order Filters").click();
    orders(desk);
    desk.link("Offers").click();
    desk.page().getByText("Only push mapped attributes").click();
    desk.save().says("Saving successful").look("settings-offers");
    assertThat(desk.field("#onlyPushMappedAttributes")).isChecked();
  }

  private static void orders(ConnectionDesk desk) {
    Locator incomplete = desk.field("[data-incomplete]");
    Locator nothing = desk.field("[data-nothing]");
    desk.page().getByText("Awaiting Fulfillment").click();
    assertThat(nothing).isVisible();
    desk.look("settings-orders-nothing");
    desk.page().getByText("Incomplete", exactly()).click();
    assertThat(incomplete).isVisible();
    assertThat(nothing).isHidden();
    desk.field("#fromId").fill("first");
    desk.field("#createdFrom").fill("2026-11-01");
    desk.save().complains("fromId", "Enter a whole number").isAt("#fromId");
    assertThat(desk.field("#createdFrom")).hasValue("2026-11-01");
    desk.look("settings-orders-fault");
    desk.field("#fromId").fill("4711");

    ConnectionDesk second = desk.secondTab();
    second.page().getByText("Pending").click();
    second.save().says("Saving successful");
    desk.save();
    assertThat(desk.field("#meanwhile")).containsText("Pending, Awaiting Fulfillment");
    desk.isAt("#meanwhile").look("settings-orders-meanwhile");
    desk.save().says("Saving successful").look("settings-orders");
    assertThat(desk.field("#fromId")).hasValue("4711");
    assertThat(incomplete).isVisible();
  }

  private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
  }

  @Test
  void byKeyboard() {
    var desk = ConnectionDesk.signIn(stage, "Ada Admin").withConnection("Shop", STORE);
    desk.link("Settings").press("Enter");
    desk.field("#variant-dropdown").focus();
    desk.press("ArrowDown").isAt("#variant-rectangles").press("ArrowDown", "Enter");
    desk.says("Saving successful");
    assertThat(desk.field("#variant-radio_buttons")).isChecked();
    desk.link("Order Filters").press("Enter");
    assertThat(desk.page()).hasURL(Pattern.compile(".*/order-filters$"));
    desk.field("#status-0").focus();
    desk.press("Space", "Tab").isAt("#status-1").press("Space");
    desk.field("#fromId").focus();
    desk.type("12").press("Tab").type("11012026").press("Enter").says("Saving successful");
    assertThat(desk.field("#status-0")).isChecked();
    assertThat(desk.field("#createdFrom")).hasValue("2026-11-01");
  }

  @Test
  void inGerman() {
    var desk = ConnectionDesk.signIn(stage, "Otto Inhaber").open("/new");
    isGerman(desk.look("create-de"));
    desk.save().isAt("#name");
    isGerman(desk);
    desk.withConnection("Laden", STORE, "Verbindung Laden");
    isGerman(desk.look("edit-de"));
    desk.button("Freigeben…").click();
    isGerman(desk.look("edit-release-de"));
    desk.press("Escape").link("Einstellungen").click();
    isGerman(desk.look("settings-variant-de"));
    desk.link("Bestellfilter").click();
    isGerman(desk.look("settings-orders-de"));
    desk.link("Angebote").click();
    isGerman(desk.look("settings-offers-de"));
  }

  private static void isGerman(ConnectionDesk desk) {
    assertThat(desk.page().locator("html").getAttribute("lang")).isEqualTo("de");
    assertThat(desk.page().title() + " " + desk.page().innerText("main")).doesNotMatch(ENGLISH);
  }
}
