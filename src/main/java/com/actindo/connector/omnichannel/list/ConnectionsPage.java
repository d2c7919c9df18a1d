package com.actindo.connector.omnichannel.list;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.list.text.ActionTexts;
import com.actindo.connector.omnichannel.list.text.ColumnTexts;
import com.actindo.connector.omnichannel.list.text.ListTexts;
import com.actindo.connector.omnichannel.view.ViewMenu;
import com.actindo.connector.omnichannel.view.ViewTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The CONNECTIONS tab. Template {@code omnichannel/list/connections}.
 *
 * @param total how many connections the list has on all pages
 * @param selected the rows that are selected from the start
 * @param notice why what somebody just wanted could not be done
 */
public record ConnectionsPage(
    Frame frame,
    ListState state,
    List<Row> rows,
    long total,
    ViewMenu views,
    Set<Long> selected,
    Optional<Notice> notice)
    implements Page {
  private static final int MOST_PAGES_TO_CHOOSE_FROM = 200;

  public ConnectionsPage {
    rows = List.copyOf(rows);
    selected = Set.copyOf(selected);
  }

  /**
   * One line of the list.
   *
   * @param synchronising a synchronisation of it is under way
   */
  public record Row(Connection connection, boolean synchronising) {
    /** What its checkbox posts. */
    public String value() {
      return Selection.value(connection.id(), connection.version());
    }
  }

  @Override
  public Language language() {
    return frame.language();
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

  public ViewTexts viewTexts() {
    return ViewTexts.in(language());
  }

  /** The address of the list otherwise. */
  public String at(ListState other) {
    return frame.connectionsHref() + other.query();
  }

  public String href(Row row) {
    return frame.connectionsHref() + "/" + row.connection().id();
  }

  /** Where a connection is created. */
  public String newHref() {
    return frame.connectionsHref() + "/new";
  }

  /** The rows per page to choose from. */
  public List<Integer> limits() {
    return ListQuery.LIMITS;
  }

  public String at(Action action) {
    return frame.connectionsHref() + "/actions/" + action.slug();
  }

  /** The actions whose buttons this user gets. */
  public List<Action> actions() {
    return Arrays.stream(Action.values())
        .filter(action ->
            switch (action.right()) {
              case VIEW -> true;
              case MANAGE -> frame.mayManage();
              case DELETE -> frame.mayDelete();
            })
        .toList();
  }

  public boolean isSelected(Row row) {
    return selected.contains(row.connection().id());
  }

  /** The columns that are not shown. */
  public List<Column> unused() {
    return Arrays.stream(Column.values())
        .filter(column -> !state.shown().columns().contains(column))
        .toList();
  }

  public long pages() {
    return Math.max(1, (total + state.limit() - 1) / state.limit());
  }

  /** Whether there are few enough pages for a choice; else the number is written. */
  public boolean choosesPage() {
    return pages() <= MOST_PAGES_TO_CHOOSE_FROM;
  }

  /** The number of the first shown line, zero of an empty list. */
  public long first() {
    return rows.isEmpty() ? 0 : (state.page() - 1L) * state.limit() + 1;
  }

  public long last() {
    return rows.isEmpty() ? 0 : first() + rows.size() - 1;
  }

  @Override
  public String toString() {
    return "ConnectionsPage[" + frame + ", " + state.page() + "]";
  }
}
