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
}
