package com.actindo.connector.sync.orders.text;

import com.actindo.connector.web.Language;

/** Words of what an import met and what did not stop it. */
public interface ImportTexts {
  static ImportTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishImportTexts();
      case GERMAN -> new GermanImportTexts();
    };
  }

  /** A notice of an import by its code; empty for one that is none of its own. */
  String notice(String code);
}
