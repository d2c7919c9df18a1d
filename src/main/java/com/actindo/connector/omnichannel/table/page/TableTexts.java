package com.actindo.connector.omnichannel.table.page;

import com.actindo.connector.omnichannel.table.ListState;
import com.actindo.connector.web.Language;

/** Words of all lists. */
public interface TableTexts {
  static TableTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishTableTexts();
      case GERMAN -> new GermanTableTexts();
    };
  }

  String refresh();

  String search();

  /** The button of the search. */
  String find();

  String all();

  /** The heading of the checkboxes, for ears. */
  String selection();

  String rowsPerPage();

  /** The button of a choice, for browsers without scripts. */
  String go();

  String pages();

  String page();

  String firstPage();

  String previousPage();

  String nextPage();

  String lastPage();

  String noHitsTitle();

  String beyondTitle();

  String range(long first, long last, long total);

  /** After the number of a page. */
  String ofPages(long pages);

  /** What the bar of columns is called. */
  String columnsTitle();

  String columnsHint();

  String columnChoice();

  /** The choice of no column. */
  String choose();

  String addColumn();

  String apply();

  String lastColumn();

  /** The button that opens the bar of columns. */
  String columns(int count);

  String remove(String column);

  /** What is said when a column has moved: its name, its place, their number. */
  String moved();

  /** What is said when a column is gone: its name. */
  String removed();

  /** What is said when a column has come: its name. */
  String added();

  /** What the heading of a column does next. */
  String sort(String column, ListState.Direction next);

  String earlier(String column);

  String later(String column);

  /** What the toolbar says: how many. */
  String selected();

  /** Closes a question and changes nothing. */
  String cancel();

  /** The title of what went wrong. */
  String notDone();
}
