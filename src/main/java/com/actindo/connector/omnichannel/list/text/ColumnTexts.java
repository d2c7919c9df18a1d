package com.actindo.connector.omnichannel.list.text;

import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.omnichannel.list.Column;
import com.actindo.connector.omnichannel.list.ListState;
import com.actindo.connector.web.Language;

/** Words of the columns: their names, their bar, and what stands in them. */
public interface ColumnTexts {
  static ColumnTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishColumnTexts();
      case GERMAN -> new GermanColumnTexts();
    };
  }

  String column(Column column);

  /** What the driver {@code bigcommerce} is called. */
  default String bigCommerce() {
    return "BigCommerce";
  }

  /** Why a connection is inactive and what helps, on one line. */
  String reason(StatusReason reason, Source source);

  /** What the bar of columns is called. */
  String columnsTitle();

  String columnsHint();

  String columnChoice();

  /** The choice of no column. */
  String choose();

  String addColumn();

  String apply();

  String lastColumn();

  String yes();

  String no();

  String synchronising();

  String neverSynchronised();

  /** Stands before a point in time. */
  String lastSynchronised();

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
}
