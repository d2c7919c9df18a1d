package com.actindo.connector.connection.page;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.web.Language;

/** The state of a connection in words. */
public interface StatusTexts {
  static StatusTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishStatusTexts();
      case GERMAN -> new GermanStatusTexts();
    };
  }

  /**
   * Why a connection is inactive.
   *
   * @param title a few words
   * @param explanation what that means
   * @param remedy what to do
   */
  record Text(String title, String explanation, String remedy) {}

  String active();

  String inactive();

  /** For the merchant, who can install the app. */
  Text of(StatusReason reason);

  /** For the users of a workspace, who can also enter a token by hand. */
  Text inWorkspace(StatusReason reason);
}
