package com.actindo.connector.omnichannel.list.text;

import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.omnichannel.list.ConnectionColumn;
import com.actindo.connector.web.Language;

/** Words of the columns: their names, and what stands in them. */
public interface ColumnTexts {
  static ColumnTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishColumnTexts();
      case GERMAN -> new GermanColumnTexts();
    };
  }

  String column(ConnectionColumn column);

  /** What the driver {@code bigcommerce} is called. */
  default String bigCommerce() {
    return "BigCommerce";
  }

  /** Why a connection is inactive and what helps, on one line. */
  String reason(StatusReason reason, Source source);

  String yes();

  /** What the Yes of a connection leads to. */
  String showErrors(String connection);

  String no();

  String synchronising();

  String neverSynchronised();

  /** Stands before a point in time. */
  String lastSynchronised();
}
