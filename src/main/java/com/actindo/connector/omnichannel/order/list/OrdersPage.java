package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.attribute.Names;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.omnichannel.order.detail.Amounts;
import com.actindo.connector.omnichannel.order.detail.Back;
import com.actindo.connector.omnichannel.order.list.text.ImportTexts;
import com.actindo.connector.omnichannel.order.list.text.OrderListTexts;
import com.actindo.connector.omnichannel.table.Column;
import com.actindo.connector.omnichannel.table.page.Button;
import com.actindo.connector.omnichannel.table.page.ListPage;
import com.actindo.connector.omnichannel.table.page.ListRow;
import com.actindo.connector.omnichannel.table.page.Opened;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.list.ListedOrder;
import com.actindo.connector.order.text.OrderText;
import com.actindo.connector.order.text.OrderTexts;
import com.actindo.connector.web.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The ORDERS tab. Template {@code omnichannel/order/list/orders}.
 *
 * @param toMend how many orders the ERRORS tab has
 */
public record OrdersPage(
    Opened opened, List<Row> rows, long total, Light light, long toMend, ImportPanel panel)
    implements ListPage {
  public OrdersPage {
    rows = List.copyOf(rows);
  }

  /**
   * One line of the list.
   *
   * @param shopStatus what the shop calls its status
   * @param channel what the shop calls the channel
   */
  public record Row(ListedOrder listed, Optional<Names> shopStatus, Optional<Names> channel)
      implements ListRow {
    public Order order() {
      return listed.order();
    }

    @Override
    public long id() {
      return order().id();
    }

    @Override
    public long version() {
      return order().version();
    }

    @Override
    public String label() {
      return Long.toString(order().remoteId());
    }

    @Override
    public String state() {
      return order().inError() ? ImportStatus.ERROR.id() : order().status().id();
    }
  }

  public OrderListTexts texts() {
    return OrderListTexts.in(language());
  }

  public ImportTexts importTexts() {
    return ImportTexts.in(language());
  }

  public OrderTexts orderTexts() {
    return OrderTexts.in(language());
  }

  public StatusTexts statusTexts() {
    return StatusTexts.in(language());
  }

  /** The detail of an order, from which a way leads back to the list as it is. */
  @Override
  public String href(ListRow row) {
    String query = state().query();
    return home()
        + "/"
        + row.id()
        + (query.isEmpty()
            ? ""
            : "?" + Back.FIELD + "=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  /** What the shop calls something, in the reader's language. */
  public String name(Optional<Names> names) {
    return names.map(both -> language() == Language.GERMAN ? both.de() : both.en()).orElse("–");
  }

  /** What an order costs; a dash while that is unknown. */
  public String total(Order order) {
    return order.totalIncTax() == null
        ? "–"
        : new Amounts(language(), order.currency()).rounded(order.totalIncTax());
  }

  /** Who ordered: a name, else an address, else a dash. */
  public String customer(Row row) {
    ListedOrder.Customer customer = row.listed().customer();
    if (customer == null) {
      return "–";
    }
    return customer.name() == null ? customer.email() : customer.name();
  }

  /** Why an order is in error. */
  public Optional<OrderText> fault(Order order) {
    return Optional.ofNullable(order.fault())
        .map(orderTexts()::fault)
        .or(() -> Optional.ofNullable(order.exportFault()).map(orderTexts()::exportFault));
  }

  /** The chosen status, {@code all} included. */
  public String status() {
    return state().shown().text(OrderTable.STATUSES);
  }

  /** The chosen connection, {@code all} included. */
  public String connection() {
    return state().shown().text(OrderTable.CONNECTION);
  }

  /** The id in the shop that is looked for. */
  public String remoteId() {
    return state().shown().text(OrderTable.REMOTE_ID);
  }

  /** Whether orders are left out by more than the choice of a connection. */
  public boolean narrowed() {
    return state().shown().filters().keySet().stream()
        .anyMatch(name -> panel.chosen() == null || !name.equals(OrderTable.CONNECTION.name()));
  }

  public List<ImportStatus> statuses() {
    return List.of(ImportStatus.values());
  }

  /** The list of errors, of the connection that is chosen. */
  public String faultyHref() {
    return state()
        .shown()
        .filter(OrderTable.CONNECTION.name())
        .map(chosen -> frame().errorsHref(Long.parseLong(chosen)))
        .orElseGet(() -> frame().at("orders/errors"));
  }

  @Override
  public String name(Column column) {
    return texts().column((OrderColumn) column);
  }

  @Override
  public List<Button> buttons() {
    var open = new Button("open", texts().open(), Button.ONE, home() + "/open", null);
    if (!frame().mayManage()) {
      return List.of(open);
    }
    String error = ImportStatus.ERROR.id();
    return List.of(
        open,
        new Button("retry", texts().retry(), error, home() + "/retry", null),
        new Button(
            "cancel", texts().cancel(), error, home() + "/cancel", home() + "/cancel?ids={ids}"));
  }

  @Override
  public boolean live() {
    return true;
  }

  @Override
  public String toolbar() {
    return texts().toolbar();
  }

  @Override
  public String selectAll() {
    return texts().selectAll();
  }

  @Override
  public String select(ListRow row) {
    return texts().select(row.label());
  }

  @Override
  public String toString() {
    return "OrdersPage[" + opened + "]";
  }
}
