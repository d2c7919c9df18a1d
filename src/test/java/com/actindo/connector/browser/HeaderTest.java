package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The symbols above every page of a workspace: what runs, what needs a person, who is there. */
final class HeaderTest {
  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void tellsWhatRunsAndWhatNeedsAPersonWhileThePageStaysOpen() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner");
    stage.sandbox().make("faults?area=api&kind=slow&path=/v3/channels&delayMs=4000&times=1");
    panel.install();
    WorkspaceTab setup = panel.start("acme").signIn("Olivia Owner");
    setup.page().getByText("View connections").click();
    Page page = setup.page();

    assertThat(symbol(page, "processes")).hasAccessibleName("Processes: 1 running, 0 waiting");
    symbol(page, "processes").click();
    assertThat(entry(page)).containsText("Synchronisation: BigCommerce (northwind1)");
    assertThat(entry(page)).containsText("Step 3 of 5: Sales channels");
    stage.look(page, "header-processes-running");
    assertThat(entry(page)).containsText("succeeded");
    assertThat(entry(page)).containsText("order statuses: 15");
    assertThat(symbol(page, "processes")).hasAccessibleName("Processes: nothing is running");
    stage.look(page, "header-processes");
    page.keyboard().press("Escape");
    assertThat(symbol(page, "processes")).isFocused();
    assertThat(symbol(page, "processes")).hasAttribute("aria-expanded", "false");

    panel.page().bringToFront();
    panel.uninstall();
    page.bringToFront();
    readsTheNotification(page);
    panel.page().bringToFront();
    panel.install().shows("BigCommerce Connected");
    page.bringToFront();
    assertThat(page.locator("table")).containsText("Settled");
    stage.look(page, "notifications-settled");
  }

  private void readsTheNotification(Page page) {
    assertThat(symbol(page, "notifications")).hasAccessibleName("Notifications: 1 new");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    Locator news = page.locator("#notifications-panel");
    assertThat(news).containsText("BigCommerce (northwind1): App uninstalled.");
    assertThat(news).containsText("Error");
    stage.look(page, "header-notifications");
    page.keyboard().press("Tab");
    assertThat(news.getByRole(AriaRole.LINK).first()).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(news).containsText("No new notifications");
    assertThat(symbol(page, "notifications")).hasAccessibleName("Notifications: none new");
    assertThat(news.getByRole(AriaRole.HEADING)).isFocused();
    stage.look(page, "header-notifications-none");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/notifications$"));
    assertThat(news).isHidden();
    assertThat(page.locator("h1")).isFocused();
    assertThat(page.locator("table")).containsText("App uninstalled");
    stage.look(page, "notifications");
  }

  @Test
  void speaksTheLanguageThatTheUserChooses() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner");
    Page page = panel.connect("acme", "Olivia Owner").page();
    page.getByText("View connections").click();

    symbol(page, "account").click();
    assertThat(page.locator("#account-panel")).containsText("Signed in as Olivia Owner");
    stage.look(page, "header-account");
    page.getByRole(AriaRole.BUTTON, named("Deutsch")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "de");
    assertThat(symbol(page, "account")).isFocused();
    assertThat(symbol(page, "processes")).hasAccessibleName("Vorgänge: Nichts läuft");
    symbol(page, "processes").focus();
    page.keyboard().press("Enter");
    assertThat(entry(page)).containsText("Synchronisierung: BigCommerce (northwind1)");
    assertThat(entry(page)).containsText("erfolgreich");
    stage.look(page, "header-processes-de");
    page.getByText("Alle anzeigen").first().click();
    assertThat(page.locator("h1")).hasText("Vorgänge");
    assertThat(page).hasTitle(Pattern.compile("Vorgänge.*"));
    stage.look(page, "processes-de");
    symbol(page, "account").click();
    stage.look(page, "header-account-de");
    page.getByRole(AriaRole.BUTTON, named("English")).click();
    assertThat(page.locator("h1")).hasText("Processes");
    stage.look(page, "processes");
  }

  private static Locator symbol(Page page, String name) {
    return page.locator("#" + name + "-symbol");
  }

  private static Locator entry(Page page) {
    return page.locator("#processes-panel .process").first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
