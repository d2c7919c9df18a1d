package com.actindo.connector.callback.page;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;

/** Words of the pages inside the control panel. */
public interface CallbackTexts {
  static CallbackTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishCallbackTexts();
      case GERMAN -> new GermanCallbackTexts();
    };
  }

  String storeTitle();

  String allWell();

  String workspace();

  String connection();

  String status();

  String lastSync();

  String never();

  String whatToDo();

  String installAgain();

  String openConnections();

  String waitingTitle(ProblemType type);

  String waitingText(ProblemType type);

  /** Holds {@code {n}} where the script puts the number. */
  String waitingNext();

  String waitingNow();

  String waitingButton();

  /** For browsers without scripts. */
  String waitingReload();

  String waitingTooLong();

  String openAgainTitle();

  String openAgainText();

  String openAgainHow();

  String openAgainButton();
}
