package com.actindo.connector.omnichannel.table.page;

import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.table.Column;
import com.actindo.connector.omnichannel.table.ListQuery;
import com.actindo.connector.omnichannel.table.ListState;
import com.actindo.connector.omnichannel.view.ViewTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.util.ArrayList;
import java.util.List;

/** The page of a list, as the templates in {@code omnichannel/table} show it. */
public interface ListPage extends Page {
  /** More pages than these are not offered one by one: the number is written. */
  int MOST_PAGES_TO_CHOOSE_FROM = 200;

  Opened opened();

  List<? extends ListRow> rows();

  /** How many rows the list has on all pages. */
  long total();

  /** What a column is called. */
  String name(Column column);

  /** What can be done with selected rows, as far as this user may. */
  List<Button> buttons();

  /** What the toolbar is called, for ears. */
  String toolbar();

  /** What the checkbox that selects all rows is called. */
  String selectAll();

  /** What the checkbox of a row is called. */
  String select(ListRow row);

  /** The address of a row's own page. */
  String href(ListRow row);

  @Override
  default Language language() {
    return frame().language();
  }

  default Frame frame() {
    return opened().frame();
  }

  default ListState state() {
    return opened().state();
  }

  /** The list's own address. */
  default String home() {
    return opened().home();
  }

  /** The address of the list otherwise. */
  default String at(ListState other) {
    return home() + other.query();
  }

  default TableTexts tableTexts() {
    return TableTexts.in(language());
  }

  default ViewTexts viewTexts() {
    return ViewTexts.in(language());
  }

  /** Whether rows come and go while somebody looks at them. */
  default boolean live() {
    return false;
  }

  /** The rows per page to choose from. */
  default List<Integer> limits() {
    return ListQuery.LIMITS;
  }

  default boolean isSelected(ListRow row) {
    return opened().selected().contains(row.id());
  }

  /** The columns that are not shown. */
  default List<Column> unused() {
    return state().shown().table().columns().stream()
        .filter(column -> !state().shown().columns().contains(column))
        .toList();
  }

  /** The parameters that a choice of a view takes the place of. */
  default String[] ofViews() {
    var names = new ArrayList<String>(List.of("view", "columns", "sort", "page"));
    state().shown().table().filters().forEach(filter -> names.add(filter.name()));
    return names.toArray(String[]::new);
  }

  default long pages() {
    return Math.max(1, (total() + state().limit() - 1) / state().limit());
  }

  /** Whether there are few enough pages for a choice; else the number is written. */
  default boolean choosesPage() {
    return pages() <= MOST_PAGES_TO_CHOOSE_FROM;
  }

  /** The number of the first shown line, zero of an empty list. */
  default long first() {
    return rows().isEmpty() ? 0 : (state().page() - 1L) * state().limit() + 1;
  }

  default long last() {
    return rows().isEmpty() ? 0 : first() + rows().size() - 1;
  }
}
