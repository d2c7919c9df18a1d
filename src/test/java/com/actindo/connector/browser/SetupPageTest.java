package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a merchant may type, and with what. */
final class SetupPageTest {
  private static final String UNREACHABLE = "We cannot reach a workspace with this name.";

  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void saysAtTheFieldWhatIsWrongWithIt() {
    WorkspaceTab tab = new WorkspaceTab(stage.outside("northwind1/1101"));
    tab.start("two words").says("This is not the name of a workspace.");
    pointsAtTheField(tab);
    stage.look(tab.page(), "setup-invalid");
    tab.start("nowhere").says(UNREACHABLE);
    pointsAtTheField(tab);
    assertThat(tab.field()).hasValue("nowhere");
    tab.start("frozen").says(UNREACHABLE);
    pointsAtTheField(tab);
    tab.start("acme").shows("Sign in to Acme Trading");
  }

  private static void pointsAtTheField(WorkspaceTab tab) {
    assertThat(tab.field()).isFocused();
    assertThat(tab.field()).hasAttribute("aria-invalid", "true");
    assertThat(tab.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).isVisible();
  }

  @Test
  void takesTheWholeAddressOfAWorkspace() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    WorkspaceTab tab = panel.start("https://ACME.actindo.com/Actindo.Core1/#/home");
    tab.shows("Sign in to Acme Trading");
  }

  @Test
  void canBeUsedWithTheKeyboardAlone() {
    Page page = stage.outside("northwind1/1101");
    WorkspaceTab tab = new WorkspaceTab(page);
    assertThat(tab.field()).isFocused();
    page.keyboard().press("Tab");
    assertThat(tab.button("START SETUP")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("summary")).isFocused();
    page.keyboard().press("Enter");
    tab.says("Our support team will gladly help you");
    stage.look(page, "setup-help");
    page.keyboard().press("Tab");
    assertThat(page.getByText("Contact support")).isFocused();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Shift+Tab");
    assertThat(tab.field()).isFocused();
    page.keyboard().type("acme");
    page.keyboard().press("Enter");
    tab.shows("Sign in to Acme Trading");
  }

  @Test
  void isReachedAndSentWithTheKeyboardInsideTheControlPanel() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    panel.shows("Connect your BigCommerce store");
    panel.page().locator("nav a").last().focus();
    panel.page().keyboard().press("Tab");
    assertThat(panel.app().locator("#workspace")).isFocused();
    panel.page().keyboard().type("acme");
    Page popup = panel.page().waitForPopup(() -> panel.page().keyboard().press("Enter"));
    new WorkspaceTab(popup).shows("Sign in to Acme Trading");
    panel.page().bringToFront();
    panel.says("Please continue in the new tab");
    assertThat(panel.app().locator("#elsewhere-title")).isFocused();
  }
}
