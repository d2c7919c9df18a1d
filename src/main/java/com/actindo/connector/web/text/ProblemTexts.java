package com.actindo.connector.web.text;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.problem.WayOn;

/** What people are told on a page when a request fails. */
public interface ProblemTexts {
  static ProblemTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishProblemTexts();
      case GERMAN -> new GermanProblemTexts();
    };
  }

  /**
   * One failure in words.
   *
   * @param title what happened, a few words
   * @param explanation why, as far as the reader can use it
   * @param remedy what to do
   */
  record Text(String title, String explanation, String remedy) {}

  Text of(ProblemType type);

  /** The heading above what the problem names, such as the missing scopes. */
  String names(ProblemType type);

  String wayOn(WayOn.Kind kind);

  /** The label before the id under which the operator finds the failure. */
  String incident();
}
