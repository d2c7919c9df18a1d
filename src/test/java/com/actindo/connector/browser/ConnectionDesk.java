package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The pages of one connection as a user of acme sees them. */
record ConnectionDesk(Stage stage, Page page) {
  /** A tab of its own, after the sign-in, at the list. */
  static ConnectionDesk signIn(Stage stage, String user) {
    Page page = stage.context().newPage();
    page.navigate(stage.sandbox().app() + "/workspaces/acme/connections");
    new WorkspaceTab(page).signIn(user);
    assertThat(page.locator("main h1")).isVisible();
    return new ConnectionDesk(stage, page);
  }

  /** A further tab of the same user. */
  ConnectionDesk secondTab() {
    Page second = stage.context().newPage();
    second.navigate(page.url());
    return new ConnectionDesk(stage, second);
  }

  /** Opens an address below the list. */
  ConnectionDesk open(String below) {
    page.navigate(stage.sandbox().app() + "/workspaces/acme/connections" + below);
    return this;
  }

  /** Makes a connection by hand and opens it. */
  ConnectionDesk withConnection(String name, String store) {
    return withConnection(name, store, name + " Connection");
  }

  /** The same for somebody who reads another heading there. */
  ConnectionDesk withConnection(String name, String store, String heading) {
    open("/new").field("#name").fill(name);
    field("#driver").selectOption("bigcommerce");
    field("#storeHash").fill(store);
    field("#accessToken").fill(stage.sandbox().apiAccount(store));
    save();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    return shows(heading);
  }

  ConnectionDesk save() {
    page.locator("button[type=submit]").filter(text("^(SAVE|SPEICHERN)$")).click();
    return this;
  }

  private static Locator.FilterOptions text(String regex) {
    return new Locator.FilterOptions().setHasText(Pattern.compile(regex));
  }

  ConnectionDesk shows(String heading) {
    assertThat(page.locator("main h1")).hasText(heading);
    return this;
  }

  /** Fails unless a toast says so. */
  ConnectionDesk says(String toast) {
    assertThat(page.locator("#said")).containsText(toast);
    return this;
  }

  /** Fails unless the page says so at a field. */
  ConnectionDesk complains(String field, String words) {
    assertThat(page.locator("#" + field + "-fault")).containsText(words);
    return this;
  }

  /** Fails unless this has the focus. */
  ConnectionDesk isAt(String selector) {
    assertThat(page.locator(selector)).isFocused();
    return this;
  }

  ConnectionDesk press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  ConnectionDesk type(String words) {
    page.keyboard().type(words);
    return this;
  }

  Locator field(String selector) {
    return page.locator(selector);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  ConnectionDesk look(String name) {
    stage.look(page, name);
    return this;
  }
}
