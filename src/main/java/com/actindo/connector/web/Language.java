package com.actindo.connector.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
  ENGLISH("en", "English"),
  GERMAN("de", "Deutsch");

  private final String tag;
  private final String itself;

  Language(String tag, String itself) {
    this.tag = tag;
    this.itself = itself;
  }

  /** What its speakers call it. */
  public String itself() {
    return itself;
  }

  /** The value of the {@code lang} attribute. */
  public String tag() {
    return tag;
  }

  /** The page language for a BCP 47 tag such as {@code de-AT}; English for all that is unknown. */
  public static Language of(@Nullable String locale) {
    return locale != null && Locale.forLanguageTag(locale).getLanguage().equals("de")
        ? GERMAN
        : ENGLISH;
  }

  /** The page language for an {@code Accept-Language} header; English when it cannot be read. */
  public static Language accepted(@Nullable String header) {
    if (header == null) {
      return ENGLISH;
    }
    try {
      List<Locale> ours = List.of(Locale.ENGLISH, Locale.GERMAN);
      Locale best = Locale.lookup(Locale.LanguageRange.parse(header), ours);
      return best == null ? ENGLISH : of(best.toLanguageTag());
    } catch (IllegalArgumentException unreadable) {
      return ENGLISH;
    }
  }
}
