package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Columns and views of the list in the hands of somebody with a mouse. */
final class ViewsByMouseTest {
  @RegisterExtension final Stage stage = new Stage("en-US");

  @BeforeEach
  void seed() {
    ConnectionList.seed(stage);
  }

  @Test
  void choosesColumnsAndTheirOrder() {
    ConnectionList list = ConnectionList.open(stage, "Ada Admin");
    list.button("Columns (4)").click();
    list.chips("Name", "Status", "Order/Return have errors", "Driver");

    list.chip("Driver").dragTo(list.chip("Status"));
    list.chips("Name", "Driver", "Status", "Order/Return have errors");
    list.link("Remove column “Order/Return have errors”").click();
    list.field("Column").selectOption("Store hash");
    list.button("ADD COLUMN").click();
    list.button("Move Store hash to the left").click();
    list.chips("Name", "Driver", "Store hash", "Status");
    stage.look(list.page(), "list-columns");
    list.button("APPLY").click();
    list.address("?columns=name,driver,storeHash,status").isAt("#columns-button");
    list.columns("Name", "Driver", "Store hash", "Status");
    stage.look(list.page(), "list-other-columns");

    list.button("Columns (4)").click();
    for (String column : new String[] {"Name", "Driver", "Store hash", "Status"}) {
      list.link("Remove column “" + column + "”").click();
    }
    list.chips("Status");
    assertThat(list.page().locator("#announcer")).hasText("The list needs at least one column");
    list.button("APPLY").click();
    list.columns("Status");
    list.row("Token refused").getByRole(AriaRole.LINK).click();
    assertThat(list.page()).hasURL(Pattern.compile(".*/connections/\\d+$"));
  }

  @Test
  void keepsTheListAsAViewAndSharesIt() {
    ConnectionList list = ConnectionList.open(stage, "Ada Admin");
    list.menu().offersItems("Create").press("Escape");
    list.isAt("#view-actions");
    list.link("Name").click();
    list.address("?sort=name");
    list.field("Status").selectOption("inactive");
    list.address("?sort=name&status=inactive");

    list.menu().item("Create").click();
    Locator dialog = list.page().getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Create view");
    list.isAt("#create-view-name");
    stage.look(list.page(), "view-create");
    list.button("SAVE").click();
    assertThat(dialog).containsText("Enter a name of 1 to 100 characters.");
    stage.look(list.page(), "view-create-refused");
    list.name().fill("  To mend ");
    list.button("SAVE").click();
    list.says("View saved").viewIs("To mend").isAt("#view");
    assertThat(list.page()).hasURL(Pattern.compile("\\?view=\\d+$"));
    list.shows("Harbour Coffee", "Old Town Books", "Summer Store", "Winter Store");

    list.link("Name").click();
    list.viewIs("To mend *");
    assertThat(list.page().locator(".views")).containsText("This view has unsaved changes");
    list.menu().offersItems("Create", "Rename", "Reset", "Publish", "Save", "Delete");
    stage.look(list.page(), "view-menu");
    list.item("Reset").click();
    list.viewIs("To mend")
        .shows("Harbour Coffee", "Old Town Books", "Summer Store", "Winter Store");
    list.link("Name").click();
    list.viewIs("To mend *").menu().item("Save").click();
    list.says("View saved").viewIs("To mend");
    list.shows("Winter Store", "Summer Store", "Old Town Books", "Harbour Coffee");

    list.menu().item("Rename").click();
    assertThat(dialog).containsText("Rename view “To mend”");
    list.name().fill("Broken");
    list.button("SAVE").click();
    list.viewIs("Broken");
    list.menu().item("Create").click();
    list.name().fill("broken");
    list.button("SAVE").click();
    assertThat(dialog).containsText("You already have a view with this name.");
    list.button("CANCEL").click();
    list.menu().item("Publish").click();
    list.viewIs("Broken (published)");
    othersSeeIt();

    list.menu().offersItems("Create", "Rename", "Unpublish", "Save", "Delete");
    list.item("Unpublish").click();
    list.viewIs("Broken");
    list.menu().item("Delete").click();
    assertThat(dialog).containsText("Delete view “Broken”?");
    stage.look(list.page(), "view-delete");
    list.button("CANCEL").click();
    list.menu().item("Delete").click();
    list.button("DELETE").click();
    list.says("View deleted").viewIs("Standard").address("");
  }

  private void othersSeeIt() {
    ConnectionList other = ConnectionList.inOtherBrowser(stage, "Vera Viewer");
    other.field("VIEW").selectOption("Broken");
    other.viewIs("Broken");
    other.shows("Winter Store", "Summer Store", "Old Town Books", "Harbour Coffee");
    other.menu().offersItems("Create");
    other.press("Escape");
    other.link("Name").click();
    other.viewIs("Broken *").menu().offersItems("Create", "Reset");
    other.item("Create").click();
    other.name().fill("Mine");
    other.button("SAVE").click();
    other.viewIs("Mine").menu().offersItems("Create", "Rename", "Save", "Delete");
    other.page().context().close();
  }
}
