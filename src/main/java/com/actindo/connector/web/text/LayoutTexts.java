package com.actindo.connector.web.text;

import com.actindo.connector.web.Language;

/** Words of the frame around every page. */
public interface LayoutTexts {
  static LayoutTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishLayoutTexts();
      case GERMAN -> new GermanLayoutTexts();
    };
  }

  /** The name of the platform, beside the mark. */
  default String brand() {
    return "Actindo Core1";
  }

  /** The name of this service. */
  default String product() {
    return "DOP Connector";
  }

  String skipToContent();

  /** For ears only, after the text of a link that opens a new tab. */
  String newTab();

  String support();

  /** Shown when an open page can no longer follow what happens. */
  String outdated();

  String signedInAs(String name);

  String signOut();

  String module();

  String connectionsTab();

  String ordersTab();

  /** The name of the cross that closes a notice. */
  String close();

  /** Asks before unsaved changes are lost. */
  String discardTitle();

  String discardText();

  String discard();

  String stay();

  /** Shown when a request of the page never arrived. */
  String offlineTitle();

  String offlineText();

  /** Shown when a request was answered by something that is not ours, such as a proxy. */
  String failedTitle();

  String failedText();

  /** The button that loads the page again. */
  String reload();

  /**
   * What a page says, for a moment, of an action.
   *
   * @param title two or three words
   * @param line one sentence
   */
  record Said(String title, String line) {}

  /** The words for one of the frame's closed choices; never called with another one. */
  Said said(String slug);
}
