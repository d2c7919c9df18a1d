package com.actindo.connector.attribute;

import com.actindo.connector.web.meaning.Means;

/** What people read, in the two system languages of the DataHub. */
public record Names(
    @Means(en = "In English.", de = "Auf Englisch.") String en,
    @Means(en = "In German.", de = "Auf Deutsch.") String de) {
  public Names {
    if (en.isBlank() || de.isBlank()) {
      throw new IllegalArgumentException("a name is missing in one of the languages");
    }
  }
}
