package com.actindo.connector.setup.text;

import com.actindo.connector.web.Language;

/** Words of the pages on which a claim asks or ends. */
public interface ClaimTexts {
  static ClaimTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishClaimTexts();
      case GERMAN -> new GermanClaimTexts();
    };
  }

  String consentTitle();

  String consentLead();

  String store();

  String hash();

  String owner();

  String installedBy();

  String workspace();

  String signedInAs();

  String scopes();

  String warning();

  String connect();

  String decline();

  String conflictTitle();

  String conflictLead(String store, String masked);

  String conflictHow();

  String conflictStepOpen();

  String conflictStepRelease();

  String conflictStepAgain();

  String conflictNoAccess();
}
