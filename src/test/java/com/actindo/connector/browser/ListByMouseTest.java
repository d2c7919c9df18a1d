package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of connections in the hands of somebody with a mouse. */
final class ListByMouseTest {
  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void showsWhatIsSelectedAndWhatCanBeDoneWithIt() {
    ConnectionList.seed(stage);
    ConnectionList list = ConnectionList.open(stage, "Ada Admin");
    list.shows(
        "Northwind Outdoor",
        "Lakeside Bikes",
        "Old Town Books",
        "Summer Store",
        "Winter Store",
        "Harbour Coffee");
    assertThat(list.row("Old Town Books"))
        .containsText("App deleted in BigCommerce: install it again or enter a token");
    assertThat(list.row("Northwind Outdoor")).containsText("last synchronised 20/11/2026 17:42");
    stage.look(list.page(), "list");

    assertThat(list.page().locator("#toolbar")).isHidden();
    list.select("Northwind Outdoor").offers("Edit", "DISABLE", "SYNCHRONIZE", "DELETE");
    list.select("Summer Store").offers("Edit", "ENABLE", "SYNCHRONIZE", "DELETE");
    list.select("Northwind Outdoor", "Lakeside Bikes").offers("DISABLE");
    list.select("Summer Store", "Winter Store").offers("ENABLE");
    list.select("Northwind Outdoor", "Summer Store").offers("ENABLE", "DISABLE");
    stage.look(list.page(), "list-selected");
    Locator all = list.field("Select all connections of this page");
    assertThat(all).isChecked(new IsCheckedOptions().setIndeterminate(true));
    all.check();
    assertThat(list.page().locator("#selected-count")).hasText("6 selected");
    all.uncheck();
    assertThat(list.page().locator("#toolbar")).isHidden();

    list.select("Northwind Outdoor", "Lakeside Bikes", "Summer Store");
    list.button("DISABLE").click();
    list.says("Disabled").isAt("h1");
    assertThat(list.page().locator(".connections .status.on")).hasCount(0);
    list.select("Lakeside Bikes");
    list.button("SYNCHRONIZE").click();
    assertThat(
            list.page()
                .getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText("This could not be done")))
        .containsText("Somebody in your workspace has disabled this connection");
    assertThat(list.row("Lakeside Bikes").getByRole(AriaRole.CHECKBOX)).isChecked();
    stage.look(list.page(), "list-refused");

    list.row("Summer Store").click(new Locator.ClickOptions().setPosition(500, 30));
    assertThat(list.page()).hasURL(Pattern.compile(".*/connections/\\d+$"));
  }

  @Test
  void doesWhatTheToolbarSays() {
    stage.panel("northwind1", "Olivia Owner").connect("acme", "Olivia Owner").page().close();
    stage.context().clearCookies();
    ConnectionList list = ConnectionList.open(stage, "Ada Admin");
    String name = "BigCommerce (northwind1)";

    list.select(name);
    list.button("SYNCHRONIZE").click();
    list.says("Sync triggered").isAt("h1");
    list.select(name);
    list.button("DISABLE").click();
    list.says("Disabled");
    list.select(name);
    list.button("ENABLE").click();
    list.says("Enabled");
    assertThat(list.row(name).locator(".status")).hasText("Active");
    list.select(name);
    list.button("Edit").click();
    assertThat(list.page()).hasURL(Pattern.compile(".*/connections/\\d+$"));
    list.page().goBack();

    list.select(name);
    list.button("DELETE").click();
    Locator dialog = list.page().getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Delete “BigCommerce (northwind1)”?");
    assertThat(dialog).containsText("its attributes, attribute groups and attribute sets");
    stage.look(list.page(), "list-delete");
    dialog.getByText("CANCEL").click();
    assertThat(dialog).isHidden();
    list.isAt("#do-delete");
    list.button("DELETE").click();
    dialog.getByText("DISABLE AND DELETE").click();
    list.says("Deletion started");
    assertThat(list.page().locator(".empty h2")).hasText("Connect your first store");
    stage.look(list.page(), "list-empty");
  }

  @Test
  void sortsTurnsAndSearches() {
    ConnectionList.seed(stage, 2010);
    ConnectionList list = ConnectionList.open(stage, "Vera Viewer");
    assertThat(list.page().locator(".range")).hasText("1–25 of 2,010");
    stage.look(list.page(), "list-long");
    assertThat(list.link("Create connection")).hasCount(0);

    list.link("Name").click();
    list.address("?sort=name");
    assertThat(list.header("Name")).hasAttribute("aria-sort", "ascending");
    list.isAt("#sort-name");
    list.link("Name").click();
    list.address("?sort=-name");
    assertThat(list.page().locator(".row").first()).hasText("Store 02010");
    assertThat(list.header("Name")).hasAttribute("aria-sort", "descending");
    list.link("Name").click();
    list.address("");

    list.link("Next page").click();
    assertThat(list.page().locator(".range")).hasText("26–50 of 2,010");
    list.isAt("#next-page");
    list.link("Last page").click();
    assertThat(list.page().locator(".row").last()).hasText("Store 02010");
    list.link("Previous page").click();
    list.link("First page").click();
    list.field("Page").focus();
    list.field("Page").selectOption("3");
    list.address("?page=3").isAt("#page");
    list.field("Rows per page").selectOption("10");
    list.address("?limit=10");
    list.field("Page").fill("200");
    list.press("Tab");
    assertThat(list.page().locator(".range")).hasText("1,991–2,000 of 2,010");
    list.page().waitForResponse("**/connections?**", () -> list.link("Refresh").click()).finished();
    assertThat(list.page().locator(".range")).hasText("1,991–2,000 of 2,010");

    list.field("Search").fill("store 0002");
    list.press("Enter");
    assertThat(list.page().locator(".range")).hasText("1–10 of 10");
    list.field("Status").selectOption("inactive");
    list.shows("Store 00021", "Store 00028");
    list.field("Search").fill("nowhere");
    list.button("Find").click();
    assertThat(list.page().locator(".empty h2")).hasText("Nothing found");
    stage.look(list.page(), "list-no-hits");
    list.button("Show all connections").click();
    list.address("?limit=10");
  }
}
