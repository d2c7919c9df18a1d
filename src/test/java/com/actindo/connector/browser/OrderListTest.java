package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The orders of a workspace in the hands of its users, with a mouse and without, in two languages.
 */
final class OrderListTest {
  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void ordersAreLookedThroughRetriedAndCanceled() {
    seed();
    Page page = open("Ada Admin", "/orders");
    assertThat(page.locator("h1")).hasText("Orders");
    assertThat(page.locator("#light")).containsText("7 orders have errors, 12 pending");
    assertThat(page.locator(".range")).hasText("1–25 of 60");
    stage.look(page, "orders");

    Locator connection = page.getByLabel("Connection", new Page.GetByLabelOptions().setExact(true));
    connection.focus();
    connection.selectOption("Lakeside Bikes");
    assertThat(page.locator(".range")).hasText("1–20 of 20");
    assertThat(page.locator("#interval")).hasValue("0");
    assertThat(page.locator("#connection")).isFocused();
    page.locator("#interval").selectOption("15");
    page.locator("#save-plan").click();
    assertThat(page.locator("#said")).containsText("Saving successful");
    assertThat(page.locator("#interval")).hasValue("15");
    stage.look(page, "orders-connection");

    String lakeside = page.url();
    page.locator("#show-errors").click();
    assertThat(page.locator("h1")).hasText("Errors");
    assertThat(page.locator(".range")).hasText("1–3 of 3");
    page.locator("#select-all").check();
    assertThat(page.locator("#toolbar button:visible")).hasText(new String[] {"RETRY", "CANCEL"});
    stage.look(page, "order-errors-selected");

    page.navigate(lakeside);
    assertThat(page.locator("#select-all")).isVisible();
    page.locator("#status").selectOption("Error");
    assertThat(page.locator(".range")).hasText("1–2 of 2");
    page.locator("tbody input[name=row]").first().check();
    assertThat(page.locator("#toolbar button:visible"))
        .hasText(new String[] {"View", "RETRY IMPORT", "CANCEL ORDER(S)"});
    stage.look(page, "orders-selected");
    page.locator("#select-all").check();
    assertThat(page.locator("#toolbar button:visible"))
        .hasText(new String[] {"RETRY IMPORT", "CANCEL ORDER(S)"});
    page.locator("#do-cancel").click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Cancel 2 orders?");
    stage.look(page, "orders-cancel");
    dialog.getByText("KEEP").click();
    assertThat(dialog).isHidden();
    assertThat(page.locator("#do-cancel")).isFocused();
    page.locator("#do-cancel").click();
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("CANCEL ORDER(S)"))
        .click();
    assertThat(page.locator("#said")).containsText("Canceled");
    assertThat(page.locator(".empty h2")).hasText("Nothing found");
    assertThat(page.locator("#light")).containsText("1 order has an error, 4 pending");
    stage.look(page, "orders-no-hits");

    page.locator(".subtabs").getByText("ERRORS").click();
    assertThat(page.locator("h1")).hasText("Errors");
    assertThat(page.locator(".range")).hasText("1–5 of 5");
    assertThat(page.locator("tbody tr").first()).containsText("Export to channel");
    assertThat(page.locator("tbody tr").last()).containsText("Import from channel");
    stage.look(page, "order-errors");
    page.getByText("RETURNS").click();
    assertThat(page.locator(".empty h2")).hasText("BigCommerce has no returns to import");
    stage.look(page, "returns");
  }

  @Test
  void bestellungenOhneMaus() {
    seed();
    Page page = open("Otto Inhaber", "/orders?sort=remoteId&limit=10");
    assertThat(page.locator("#light"))
        .containsText("7 Bestellungen sind fehlerhaft, 12 ausstehend");
    stage.look(page, "orders-de");

    page.locator("#remoteId").focus();
    page.keyboard().type("1020");
    page.keyboard().press("Enter");
    assertThat(page.locator(".range")).hasText("1–3 von 3");
    page.locator("tbody input[name=row]").nth(1).focus();
    page.keyboard().press("Space");
    page.locator("#do-retry").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#said")).containsText("Import wird wiederholt");
    page.locator("#import").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#said")).containsText("Bestellimport gestartet");
    assertThat(page).hasURL(Pattern.compile("remoteId=1020"));
  }

  @Test
  void whatAnImportBringsAppearsByItself() {
    ConnectionDesk desk = ConnectionDesk.signIn(stage, "Ada Admin");
    tab(desk.page(), "ORDERS").click();
    assertThat(desk.page().locator(".empty h2")).hasText("Orders come from a connected store");
    marks(desk.page(), "ORDERS", "CONNECTIONS");
    tab(desk.page(), "CONNECTIONS").click();
    assertThat(desk.page().locator("h1")).isFocused();
    marks(desk.page(), "CONNECTIONS", "ORDERS");
    tab(desk.page(), "ORDERS").click();
    marks(desk.page(), "ORDERS", "CONNECTIONS");
    stage.look(desk.page(), "orders-no-connection");
    desk.withConnection("Northwind Outdoor", "northwind1");
    assertThat(desk.page().locator(".status").first()).hasText("Active");

    Page page = desk.page();
    page.navigate(stage.sandbox().app() + "/workspaces/acme/orders");
    assertThat(page.locator(".empty h2")).hasText("No orders yet");
    stage.look(page, "orders-none");
    page.locator("#import").click();
    assertThat(page.locator("#said")).containsText("Order import triggered");
    assertThat(page.locator("tbody .row").first()).isVisible();
    assertThat(page.locator("#import-state")).containsText("Last successful import:");
    page.locator("#processes-symbol").click();
    assertThat(page.locator("#processes-panel .flawed")).containsText("finished with");
    stage.look(page, "header-processes-flawed");
    page.keyboard().press("Escape");
    assertThat(page.locator("#select-all")).isVisible();
    stage.look(page, "orders-imported");
    page.locator("tbody input[name=row]").first().check();
    page.locator("#do-open").click();
    assertThat(page).hasURL(Pattern.compile("/orders/[0-9]+$"));
    page.goBack();
    assertThat(page.locator("#select-all")).isVisible();
    assertThat(page.locator("h1")).isFocused();
  }

  private static Locator tab(Page page, String name) {
    return page.locator("#tabs a").filter(new Locator.FilterOptions().setHasText(name));
  }

  /** Fails unless the one tab is marked as where the reader is, and the other is not. */
  private static void marks(Page page, String here, String elsewhere) {
    assertThat(tab(page, here)).hasAttribute("aria-current", "page");
    assertThat(tab(page, elsewhere)).not().hasAttribute("aria-current", "page");
  }

  private Page open(String user, String below) {
    Page page = stage.context().newPage();
    page.navigate(stage.sandbox().app() + "/workspaces/acme" + below);
    new WorkspaceTab(page).signIn(user);
    assertThat(page.locator("#select-all")).isVisible(); // the page's script is there
    return page;
  }

  /**
   * Twenty orders of each of three active connections: 2 in error, 4 pending, 1 canceled; the
   * status of two of Lakeside's could not be sent, of which one was not imported either.
   */
  private void seed() {
    ConnectionList.seed(stage);
    stage
        .sandbox()
        .rows()
        .everything()
        .execute(
            """
            update connector.connection set disabled = false, access_fault = null
            where name in ('Northwind Outdoor', 'Lakeside Bikes', 'Summer Store');
            with c as (insert into connector.customer (workspace, email, first_name, last_name,
                created_at)
              select 'acme', 'c' || n || '@example.com',
                (array['Ada', 'Grace', 'Jürgen', 'Renée', 'Łukasz'])[n],
                (array['Lovelace', 'Hopper', 'Müller-Lüdenscheidt', 'Dubois', 'Wójcik'])[n], now()
              from generate_series(1, 5) n returning id)
            insert into connector.shop_order (workspace, connection_id, remote_id, status, fault,
              fault_facts, shop_status, customer_id, currency, total_inc_tax, ordered_at,
              modified_at, created_at, imported_at)
            select 'acme', s.id, 1000 + n,
              case when n % 10 = 0 then 'error' when n % 5 = 1 then 'imported'
                when n = 9 then 'canceled' else 'complete' end,
              case when n = 10 then 'several-shipping-addresses'
                when n = 20 then 'sums-differ' end,
              case when n = 10 then '{"addresses":"3"}'
                when n = 20 then '{"expected":"119.00","found":"118.90"}' else '{}' end::jsonb,
              case when n % 10 > 0 then 11 end,
              case when n % 10 > 0 then (select min(id) from c) + n % 5 end,
              case when n % 10 > 0 then 'EUR' end,
              case when n % 10 > 0 then 17.5 * n * n end,
              case when n % 10 > 0 then '2026-11-01T08:30:00Z'::timestamptz + n * interval '9 h' end,
              null, '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z'
            from generate_series(1, 20) n cross join connector.connection s
            where s.name in ('Northwind Outdoor', 'Lakeside Bikes', 'Summer Store');
            update connector.shop_order o
            set export_status = 'error', export_fault = 'order-cancelled-in-shop'
            from connector.connection s
            where s.id = o.connection_id and s.name = 'Lakeside Bikes' and remote_id in (1005, 1010)
            """);
  }
}
