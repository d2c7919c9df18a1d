package com.actindo.connector.omnichannel.list;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.omnichannel.list.text.ActionTexts;
import com.actindo.connector.omnichannel.list.text.ColumnTexts;
import com.actindo.connector.omnichannel.list.text.ListTexts;
import com.actindo.connector.omnichannel.table.Column;
import com.actindo.connector.omnichannel.table.page.Button;
import com.actindo.connector.omnichannel.table.page.ListPage;
import com.actindo.connector.omnichannel.table.page.ListRow;
import com.actindo.connector.omnichannel.table.page.Opened;
import java.util.Arrays;
import java.util.List;

/** The CONNECTIONS tab. Template {@code omnichannel/list/connections}. */
public record ConnectionsPage(Opened opened, List<Row> rows, long total) implements ListPage {
  public ConnectionsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One line of the list.
   *
   * @param synchronising a synchronisation of it is under way
   */
  public record Row(Connection connection, boolean synchronising) implements ListRow {
    @Override
    public long id() {
      return connection.id();
    }

    @Override
    public long version() {
      return connection.version();
    }

    @Override
    public String label() {
      return connection.name();
    }

    @Override
    public String state() {
      return connection.active() ? "active" : "inactive";
    }
  }

  public ListTexts texts() {
    return ListTexts.in(language());
  }

  public ColumnTexts columnTexts() {
    return ColumnTexts.in(language());
  }

  public ActionTexts actionTexts() {
    return ActionTexts.in(language());
  }

  public StatusTexts statusTexts() {
    return StatusTexts.in(language());
  }

  @Override
  public String href(ListRow row) {
    return home() + "/" + row.id();
  }

  /** The orders of a connection that are in error. */
  public String errorsHref(ListRow row) {
    return frame().errorsHref(row.id());
  }

  /** Where a connection is created. */
  public String newHref() {
    return home() + "/new";
  }

  /** The chosen status, {@code all} included. */
  public String status() {
    return state().shown().text(ConnectionTable.STATUSES);
  }

  /** What is looked for. */
  public String text() {
    return state().shown().text(ConnectionTable.TEXT);
  }

  @Override
  public String name(Column column) {
    return columnTexts().column((ConnectionColumn) column);
  }

  @Override
  public List<Button> buttons() {
    return Arrays.stream(Action.values()).filter(this::may).map(this::button).toList();
  }

  private boolean may(Action action) {
    return switch (action.right()) {
      case VIEW -> true;
      case MANAGE -> frame().mayManage();
      case DELETE -> frame().mayDelete();
    };
  }

  private Button button(Action action) {
    return new Button(
        action.slug(),
        actionTexts().of(action),
        action.needs().id(),
        home() + "/actions/" + action.slug(),
        action == Action.DELETE ? home() + "/{ids}/delete" : null);
  }

  @Override
  public String toolbar() {
    return actionTexts().toolbar();
  }

  @Override
  public String selectAll() {
    return actionTexts().selectAll();
  }

  @Override
  public String select(ListRow row) {
    return actionTexts().select(row.label());
  }

  @Override
  public String toString() {
    return "ConnectionsPage[" + opened + "]";
  }
}
