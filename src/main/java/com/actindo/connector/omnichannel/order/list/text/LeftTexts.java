package com.actindo.connector.omnichannel.order.list.text;

import com.actindo.connector.web.Language;

/** Words about orders that were left as they are, while others were dealt with. */
public interface LeftTexts {
  static LeftTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishLeftTexts();
      case GERMAN -> new GermanLeftTexts();
    };
  }

  /** How many were dealt with. */
  String title(int done, int of);

  /**
   * Those that somebody changed meanwhile.
   *
   * @param named their ids in the shop, or some of them
   * @param more how many are not named
   */
  String changed(String named, int more);

  /** Those of an inactive connection; why it is inactive comes after that. */
  String waiting(String connection, String named, int more);

  /** Somebody changed the connection meanwhile. */
  String connectionChanged();
}
