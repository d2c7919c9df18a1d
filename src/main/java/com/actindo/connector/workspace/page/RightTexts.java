package com.actindo.connector.workspace.page;

import com.actindo.connector.web.Language;

/** What a workspace's rights are called for people. */
public interface RightTexts {
  static RightTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishRightTexts();
      case GERMAN -> new GermanRightTexts();
    };
  }

  /** The name of a right; of one that is none of ours its id. */
  String named(String id);
}
