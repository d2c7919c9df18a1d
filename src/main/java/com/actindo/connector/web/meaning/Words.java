package com.actindo.connector.web.meaning;

import com.actindo.connector.web.Language;

/** What people read, in the languages of the pages. */
public record Words(String en, String de) {
  public Words {
    if (en.isBlank() || de.isBlank()) {
      throw new IllegalArgumentException("the words are missing in one of the languages");
    }
  }

  public String in(Language language) {
    return switch (language) {
      case ENGLISH -> en;
      case GERMAN -> de;
    };
  }
}
