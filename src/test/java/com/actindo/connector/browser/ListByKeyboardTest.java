package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of connections in the hands of somebody without a mouse, in German. */
final class ListByKeyboardTest {
  @RegisterExtension final Stage stage = new Stage("de-DE");

  @BeforeEach
  void seed() {
    ConnectionList.seed(stage);
  }

  @Test
  void selectsSortsAndActs() {
    ConnectionList list = ConnectionList.open(stage, "Otto Inhaber");
    stage.look(list.page(), "list-de");

    at(list, "#sort-name").press("Enter");
    list.address("?sort=name").isAt("#sort-name").press("Enter");
    list.address("?sort=-name").isAt("#sort-name").press("Enter");
    list.address("");

    at(list, "#select-all").press("Space", "Space", "Tab");
    assertThat(list.page().locator(":focus")).hasAttribute("id", Pattern.compile("sort-.*"));
    list.row("Lakeside Bikes").getByRole(AriaRole.CHECKBOX).focus();
    list.press("Space").offers("Bearbeiten", "DEAKTIVIEREN", "SYNCHRONISIEREN", "LÖSCHEN");
    stage.look(list.page(), "list-selected-de");
    at(list, "#do-disable").press("Enter");
    list.says("Deaktiviert").isAt("h1");

    list.row("Lakeside Bikes").getByRole(AriaRole.CHECKBOX).focus();
    list.press("Space");
    at(list, "#do-synchronize").press("Enter");
    assertThat(list.page().locator(".note[role=alert]")).isFocused();
    assertThat(list.page().locator(".note[role=alert]")).containsText("Das war nicht möglich");
    at(list, "#do-delete").press("Enter");
    Locator dialog = list.page().getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("„Lakeside Bikes“ löschen?");
    stage.look(list.page(), "list-delete-de");
    list.press("Escape");
    assertThat(dialog).isHidden();
    list.isAt("#do-delete").press("Enter");
    assertThat(dialog).isVisible();
    list.press("Tab", "Enter");
    list.says("Löschen gestartet");
    assertThat(list.row("Lakeside Bikes")).hasCount(0);
  }

  @Test
  void arrangesColumnsAndViews() {
    ConnectionList list = ConnectionList.open(stage, "Otto Inhaber");

    at(list, "#columns-button").press("Enter");
    list.isAt("#chips .chip >> nth=0").press("ArrowRight", "ArrowRight");
    list.chips("Status", "Bestell- oder Retourenfehler", "Name", "Treiber");
    assertThat(list.page().locator("#announcer")).hasText("Name: Position 3 von 4");
    list.press("ArrowLeft", "Delete");
    list.chips("Status", "Bestell- oder Retourenfehler", "Treiber");
    at(list, "#column").page().locator("#column").selectOption("store");
    at(list, "#add-column").press("Enter");
    list.chips("Status", "Bestell- oder Retourenfehler", "Treiber", "Shop");
    stage.look(list.page(), "list-columns-de");
    at(list, "#apply-columns").press("Enter");
    list.columns("Status", "Bestell- oder Retourenfehler", "Treiber", "Shop");

    at(list, "#view-actions").press("ArrowDown");
    assertThat(list.item("Erstellen")).isFocused();
    list.press("Enter").isAt("#create-view-name");
    list.page().keyboard().type("Nach Shop");
    list.press("Enter");
    list.says("Ansicht gespeichert").viewIs("Nach Shop").isAt("#view");

    at(list, "#sort-store").press("Enter");
    list.viewIs("Nach Shop *");
    at(list, "#view-actions").press("Enter");
    assertThat(list.item("Erstellen")).isFocused();
    stage.look(list.page(), "view-menu-de");
    list.press("End");
    assertThat(list.item("Löschen")).isFocused();
    list.press("ArrowDown", "ArrowDown", "ArrowDown");
    assertThat(list.item("Zurücksetzen")).isFocused();
    list.press("Enter").viewIs("Nach Shop");
    at(list, "#view-actions").press("Enter", "Escape");
    list.isAt("#view-actions");
  }

  /** Puts the focus there, as Tab would in the end. */
  private static ConnectionList at(ConnectionList list, String selector) {
    list.page().locator(selector).focus();
    return list.isAt(selector);
  }
}
