package com.actindo.connector.omnichannel.list.text;

import com.actindo.connector.web.Language;

/** Words of the list of connections but its columns and actions. */
public interface ListTexts {
  static ListTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishListTexts();
      case GERMAN -> new GermanListTexts();
    };
  }

  String title();

  String searchHint();

  String status();

  String add();

  String emptyTitle();

  String emptyInstall();

  String emptyByHand();

  String noHitsText();

  String showAll();
}
