package com.actindo.connector.omnichannel.order.error;

import com.actindo.connector.web.Language;

/** Words of the tabs of errors and returns. */
public interface ErrorTexts {
  static ErrorTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishErrorTexts();
      case GERMAN -> new GermanErrorTexts();
    };
  }

  String title();

  String column(ErrorColumn column);

  String type(boolean ofImport);

  String connection();

  String allConnections();

  String noneTitle();

  String noneText();

  String noHitsText();

  String showAll();

  String toolbar();

  String selectAll();

  String select(String order);

  /** Asks for the import or the export again. */
  String retry();

  String cancel();

  String returnsTitle();

  String noReturnsTitle();

  /** Why there are none (rules RET-1, RET-3). */
  String noReturnsText();
}
