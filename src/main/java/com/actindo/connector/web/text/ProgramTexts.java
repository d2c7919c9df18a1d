package com.actindo.connector.web.text;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;

/**
 * What programs and those who write them are told when a request fails: the page's words, unless
 * those speak of the page. The English ones are those of the JSON answers.
 */
public interface ProgramTexts {
  static ProgramTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishProgramTexts();
      case GERMAN -> new GermanProgramTexts();
    };
  }

  ProblemTexts.Text of(ProblemType type);
}
