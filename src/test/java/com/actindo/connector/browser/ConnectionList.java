package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The CONNECTIONS tab of the workspace acme as one of its users sees it. */
record ConnectionList(Page page) {
  private static final String COLUMNS =
      "workspace, name, driver, store_hash, source, disabled, access_fault, sync_fault,"
          + " orders_or_returns_have_errors, store_name, created_at, last_synced_at";

  /** Opens the list for a user of acme, who signs in. */
  static ConnectionList open(Stage stage, String user) {
    stage.sandbox().rows().workspace("acme");
    Page page = stage.context().newPage();
    page.navigate(stage.sandbox().app() + "/workspaces/acme/connections");
    new WorkspaceTab(page).signIn(user);
    assertThat(page.locator("#select-all")).isVisible(); // the page's script is there
    return new ConnectionList(page);
  }

  /** The same for a further user, in a browser that nobody looks at. */
  static ConnectionList inOtherBrowser(Stage stage, String user) {
    Page page =
        stage
            .context()
            .browser()
            .newContext(new Browser.NewContextOptions().setLocale("en-GB"))
            .newPage();
    page.navigate(stage.sandbox().app() + "/workspaces/acme/connections");
    new WorkspaceTab(page).signIn(user);
    assertThat(page.locator("#select-all")).isVisible(); // the page's script is there
    return new ConnectionList(page);
  }

  /** One connection of each kind, as if they had been there for long: 2 active, 4 inactive. */
  static void seed(Stage stage) {
    stage.sandbox().rows().workspace("acme");
    insert(
        stage,
        "'acme', 'Northwind Outdoor', 'bigcommerce', 'northwind9', 'app', false, null, null, false,"
            + " 'Northwind Outdoor', '2023-11-14T09:00:00Z', '2026-11-20T16:42:00Z'",
        "'acme', 'Lakeside Bikes', 'bigcommerce', 'lakeside9', 'manual', false, null, null, true,"
            + " 'Lakeside Bikes & Boats', '2024-02-01T09:00:00Z', '2026-11-20T15:10:00Z'",
        "'acme', 'Old Town Books', 'bigcommerce', 'oldtown9', 'app', false, 'app-uninstalled', null,"
            + " false, 'Old Town Books', '2024-05-05T09:00:00Z', '2026-01-20T15:10:00Z'",
        "'acme', 'Summer Store', 'bigcommerce', 'summer9', 'app', true, null, null, false,"
            + " 'Summer Store', '2025-05-05T09:00:00Z', '2025-09-30T15:10:00Z'",
        "'acme', 'Winter Store', 'bigcommerce', 'winter9', 'manual', true, null, null, false,"
            + " 'Winter Store', '2025-05-06T09:00:00Z', '2026-03-30T15:10:00Z'",
        "'acme', 'Harbour Coffee', 'bigcommerce', 'harbour9', 'manual', false, 'token-rejected',"
            + " null, false, null, '2025-06-06T09:00:00Z', null");
  }

  /** So many connections that are alike. */
  static void seed(Stage stage, int count) {
    stage.sandbox().rows().workspace("acme");
    stage
        .sandbox()
        .rows()
        .everything()
        .execute(
            "insert into connector.connection ("
                + COLUMNS
                + ") select 'acme', 'Store ' || lpad(n::text, 5, '0'), 'bigcommerce', 's' || n,"
                + " 'app', n % 7 = 0, null, null, n % 11 = 0, 'Shop ' || n, now(), now()"
                + " from generate_series(1, ?) n",
            count);
    addSettings(stage);
  }

  private static void insert(Stage stage, String... rows) {
    for (String row : rows) {
      stage
          .sandbox()
          .rows()
          .everything()
          .execute("insert into connector.connection (" + COLUMNS + ") values (" + row + ")");
    }
    addSettings(stage);
  }

  private static void addSettings(Stage stage) {
    stage
        .sandbox()
        .rows()
        .everything()
        .execute(
            "insert into connector.connection_settings (workspace, connection_id)"
                + " select workspace, id from connector.connection");
  }

  ConnectionList shows(String... names) {
    assertThat(page.locator(".connections tbody .row")).hasText(names);
    return this;
  }

  ConnectionList says(String toast) {
    assertThat(page.locator("#said")).containsText(toast);
    return this;
  }

  /** Fails unless exactly these buttons are in the toolbar, in this order. */
  ConnectionList offers(String... buttons) {
    assertThat(page.locator("#toolbar button:visible")).hasText(buttons);
    return this;
  }

  ConnectionList address(String query) {
    assertThat(page)
        .hasURL(Pattern.compile("/workspaces/acme/connections" + query.replace("?", "\\?") + "$"));
    return this;
  }

  Locator row(String name) {
    return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
  }

  ConnectionList select(String... names) {
    Locator checked = page.locator("tbody input[name=row]:checked");
    while (checked.count() > 0) {
      checked.first().uncheck();
    }
    for (String name : List.of(names)) {
      row(name).getByRole(AriaRole.CHECKBOX).check();
    }
    return this;
  }

  Locator header(String column) {
    return page.getByRole(
        AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(column).setExact(true));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator item(String name) {
    return page.getByRole(
        AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  ConnectionList press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Fails unless this has the focus. */
  ConnectionList isAt(String selector) {
    assertThat(page.locator(selector)).isFocused();
    return this;
  }

  /** Opens the menu of views, once the list stands still: new content closes it. */
  ConnectionList menu() {
    assertThat(page.locator(".htmx-request")).hasCount(0);
    page.locator("#view-actions").click();
    return this;
  }

  ConnectionList offersItems(String... items) {
    assertThat(page.locator("#view-menu [role=menuitem]")).hasText(items);
    return this;
  }

  /** Fails unless this view is chosen. */
  ConnectionList viewIs(String name) {
    assertThat(page.locator("#view option:checked")).hasText(name);
    return this;
  }

  /** The chips of the bar of columns. */
  ConnectionList chips(String... names) {
    assertThat(page.locator("#chips .label")).hasText(names);
    return this;
  }

  Locator chip(String name) {
    return page.locator("#chips .chip").filter(new Locator.FilterOptions().setHasText(name));
  }

  /** The columns of the list. */
  ConnectionList columns(String... names) {
    assertThat(page.locator(".connections thead .sort")).hasText(names);
    return this;
  }

  /** The field of the window that is open. */
  Locator name() {
    return page.locator("dialog[open] input[name=name]");
  }
}
