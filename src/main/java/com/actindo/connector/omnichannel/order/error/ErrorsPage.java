package com.actindo.connector.omnichannel.order.error;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
      return ImportStatus.ERROR.id();
    }
  }

  public ErrorTexts texts() {
    return ErrorTexts.in(language());
  }

  /** What failed: the import, the export of the status, or both. */
  public List<String> types(Row row) {
    return failed(row).stream().map(texts()::type).toList();
  }

  private static List<Boolean> failed(Row row) {
    return Stream.of(true, false)
        .filter(ofImport -> ofImport ? row.order().importFailed() : row.order().exportFailed())
        .toList();
  }

  /** What happened, and what helps; for each of the types. */
  public List<OrderText> messages(Row row) {
    OrderTexts words = OrderTexts.in(language());
    return failed(row).stream()
        .map(ofImport -> {
          var fault = row.order().fault();
          String export = row.order().exportFault();
          return ofImport && fault != null
              ? words.fault(fault)
              : words.exportFault(export == null ? "" : export);
        })
        .toList();
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
    if (!frame().mayManage()) {
      return List.of();
    }
    String error = ImportStatus.ERROR.id();
    return List.of(
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
    return "ErrorsPage[" + opened + "]";
  }
}
