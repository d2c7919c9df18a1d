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

  String refresh();

  String search();

  String searchHint();

  /** The button of the search. */
  String find();

  String status();

  String all();

  String add();

  String rowsPerPage();

  /** The button of a choice, for browsers without scripts. */
  String go();

  String pages();

  String page();

  String firstPage();

  String previousPage();

  String nextPage();

  String lastPage();

  String emptyTitle();

  String emptyInstall();

  String emptyByHand();

  String noHitsTitle();

  String noHitsText();

  String showAll();

  String beyondTitle();

  String range(long first, long last, long total);

  /** After the number of a page. */
  String ofPages(long pages);
}
