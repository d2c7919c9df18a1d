package com.actindo.connector.attribute;

/** What people read, in the two system languages of the DataHub. */
public record Names(String en, String de) {
  public Names {
    if (en.isBlank() || de.isBlank()) {
      throw new IllegalArgumentException("a name is missing in one of the languages");
    }
  }
}
