package com.actindo.connector.omnichannel.table.page;

import com.actindo.connector.omnichannel.table.ListState;
import java.util.Locale;

final class EnglishTableTexts implements TableTexts {
  @Override
  public String refresh() {
    return "Refresh";
  }

  @Override
  public String search() {
    return "Search";
  }

  @Override
  public String find() {
    return "Find";
  }

  @Override
  public String all() {
    return "All";
  }

  @Override
  public String selection() {
    return "Selection";
  }

  @Override
  public String rowsPerPage() {
    return "Rows per page";
  }

  @Override
  public String go() {
    return "Go";
  }

  @Override
  public String pages() {
    return "Pages of the list";
  }

  @Override
  public String page() {
    return "Page";
  }

  @Override
  public String firstPage() {
    return "First page";
  }

  @Override
  public String previousPage() {
    return "Previous page";
  }

  @Override
  public String nextPage() {
    return "Next page";
  }

  @Override
  public String lastPage() {
    return "Last page";
  }

  @Override
  public String noHitsTitle() {
    return "Nothing found";
  }

  @Override
  public String beyondTitle() {
    return "There is nothing on this page";
  }

  @Override
  public String range(long first, long last, long total) {
    return String.format(Locale.ENGLISH, "%,d–%,d of %,d", first, last, total);
  }

  @Override
  public String ofPages(long pages) {
    return String.format(Locale.ENGLISH, "of %,d", pages);
  }

  @Override
  public String columnsTitle() {
    return "Columns and their order";
  }

  @Override
  public String columnsHint() {
    return "Drag the columns, or move them with the arrow keys; Delete removes one.";
  }

  @Override
  public String columnChoice() {
    return "Column";
  }

  @Override
  public String choose() {
    return "Choose …";
  }

  @Override
  public String addColumn() {
    return "ADD COLUMN";
  }

  @Override
  public String apply() {
    return "APPLY";
  }

  @Override
  public String lastColumn() {
    return "The list needs at least one column";
  }

  @Override
  public String columns(int count) {
    return "Columns (" + count + ")";
  }

  @Override
  public String remove(String column) {
    return "Remove column “" + column + "”";
  }

  @Override
  public String moved() {
    return "{0}: position {1} of {2}";
  }

  @Override
  public String removed() {
    return "{0} removed";
  }

  @Override
  public String added() {
    return "{0} added";
  }

  @Override
  public String sort(String column, ListState.Direction next) {
    return switch (next) {
      case ASCENDING -> "Sort by " + column + ", ascending";
      case DESCENDING -> "Sort by " + column + ", descending";
      case NONE -> "Do not sort by " + column;
    };
  }

  @Override
  public String earlier(String column) {
    return "Move " + column + " to the left";
  }

  @Override
  public String later(String column) {
    return "Move " + column + " to the right";
  }

  @Override
  public String selected() {
    return "{0} selected";
  }

  @Override
  public String cancel() {
    return "CANCEL";
  }

  @Override
  public String notDone() {
    return "This could not be done";
  }
}
