package com.actindo.connector.workspace.page;

import com.actindo.connector.web.Language;

/** Words of the page after signing out. */
public interface SignedOutTexts {
  static SignedOutTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishSignedOutTexts();
      case GERMAN -> new GermanSignedOutTexts();
    };
  }

  String title();

  String text(String workspace);

  String again();
}
