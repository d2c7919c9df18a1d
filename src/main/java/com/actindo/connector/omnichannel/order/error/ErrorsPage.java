package com.actindo.connector.omnichannel.order.error;

import com.actindo.connector.omnichannel.table.Column;
import com.actindo.connector.omnichannel.table.page.Button;
import com.actindo.connector.omnichannel.table.page.ListPage;
import com.actindo.connector.omnichannel.table.page.ListRow;
import com.actindo.connector.omnichannel.table.page.Opened;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.list.ListedOrder;
import com.actindo.connector.order.text.OrderText;
import com.actindo.connector.order.text.OrderTexts;
import java.util.List;
import java.util.Map;

/**
 * The ERRORS tab. Template {@code omnichannel/order/error/errors}.
 *
 * @param toMend how many errors there are, whatever is chosen
 * @param names of the workspace's connections, by their ids
 */
public record ErrorsPage(
    Opened opened, List<Row> rows, long total, long toMend, Map<Long, String> names)
    implements ListPage {
  public ErrorsPage {
    rows = List.copyOf(rows);
  }

  /** One line of the list. */
  public record Row(ListedOrder listed) implements ListRow {
    public Order order() {
      return listed.order();
    }

    /** Whether the import failed; else it was the export of the status. */
    public boolean ofImport() {
      return order().fault() != null;
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
      return order().status().id();
    }
  }

  public ErrorTexts texts() {
    return ErrorTexts.in(language());
  }

  /** What happened, and what helps. */
  public OrderText message(Row row) {
    OrderTexts words = OrderTexts.in(language());
    var fault = row.order().fault();
    if (fault != null) {
      return words.fault(fault);
    }
    String export = row.order().exportFault();
    return words.exportFault(export == null ? "" : export);
  }

  /** The chosen connection, {@code all} included. */
  public String connection() {
    return state().shown().text(ErrorTable.CONNECTION);
  }

  @Override
  public String href(ListRow row) {
    return frame().at("orders") + "/" + row.id();
  }

  @Override
  public String name(Column column) {
    return texts().column((ErrorColumn) column);
  }

  @Override
  public List<Button> buttons() {
    return List.of();
  }

  @Override
  public boolean live() {
    return true;
  }

  @Override
  public String toolbar() {
    return "";
  }

  @Override
  public String selectAll() {
    return "";
  }

  @Override
  public String select(ListRow row) {
    return row.label();
  }

  @Override
  public String toString() {
    return "ErrorsPage[" + opened + "]";
  }
}
