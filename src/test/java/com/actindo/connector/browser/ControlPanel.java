package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A store's control panel, as its user clicks through it. */
record ControlPanel(Page page) {
  private static final String APP = "Actindo Core1 DOP Connector";

  static ControlPanel signIn(Page page, String address, String user) {
    page.navigate(address + "/manage/dashboard");
    page.getByLabel(user).check();
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Dashboard"))).isVisible();
    return new ControlPanel(page);
  }

  /** What the screen shows of the app. */
  FrameLocator app() {
    return page.frameLocator("iframe.appframe");
  }

  /** The app's page as the browser sees it. */
  Frame frame() {
    return page.querySelector("iframe.appframe").contentFrame();
  }

  /** Fails unless this is the heading of the app's page. */
  ControlPanel shows(String heading) {
    assertThat(app().locator("h1")).hasText(heading);
    return this;
  }

  /** Fails unless the app's page says so somewhere. */
  ControlPanel says(String text) {
    assertThat(app().locator("body")).containsText(text);
    return this;
  }

  /** START SETUP in the frame, which opens a new tab. */
  WorkspaceTab start(String workspace) {
    app().locator("#workspace").fill(workspace);
    return new WorkspaceTab(page.waitForPopup(() -> app().getByText("START SETUP").click()));
  }

  /** All of it, by somebody whose address the workspace knows: no consent is asked for. */
  WorkspaceTab connect(String workspace, String user) {
    install();
    return start(workspace).signIn(user).becomesActive();
  }

  /** Apps, Marketplace, the app's card, Install: up to the consent page. */
  void chooseTheApp() {
    menu("Marketplace").click();
    Locator card = page.getByRole(AriaRole.ARTICLE);
    assertThat(card).containsText(APP);
    card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Install").setExact(true))
        .click();
  }

  /** Installs the app; its page is framed then. */
  ControlPanel install() {
    chooseTheApp();
    return confirm();
  }

  ControlPanel confirm() {
    page.getByRole(AriaRole.BUTTON, named("Confirm")).click();
    return this;
  }

  /** Opens the installed app. */
  ControlPanel open() {
    menu("My Apps").click();
    page.getByRole(AriaRole.LINK, named("Open")).click();
    return this;
  }

  void uninstall() {
    menu("My Apps").click();
    page.getByRole(AriaRole.LINK, named("Uninstall")).click();
    page.getByRole(AriaRole.BUTTON, named("Uninstall")).click();
    assertThat(page.locator("pre.answer")).containsText("uninstalled");
  }

  private Locator menu(String entry) {
    return page.getByRole(AriaRole.NAVIGATION)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
