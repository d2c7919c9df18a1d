package com.actindo.connector.omnichannel.order.list.text;

import com.actindo.connector.web.Language;

/** Words of what stands above the list of orders. */
public interface ImportTexts {
  static ImportTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishImportTexts();
      case GERMAN -> new GermanImportTexts();
    };
  }

  /** The heading, for ears. */
  String title();

  String connection();

  String allConnections();

  /** Where the chosen connection is not there any more. */
  String gone();

  /** The button of the choice, for browsers without scripts. */
  String show();

  String importOrders();

  String importAll();

  String running();

  /** Stands before a point in time. */
  String lastSuccess();

  String never();

  String automatically();

  /** Zero stands for never. */
  String interval(int minutes);

  String save();

  /** Why orders of the chosen connection do not come. */
  String inactive();

  String openConnection();

  String noneActive();
}
