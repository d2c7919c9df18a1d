package com.actindo.connector.setup.text;

import com.actindo.connector.setup.page.FieldFault;
import com.actindo.connector.setup.page.Notice;
import com.actindo.connector.web.Language;

/** Words of the setup page and of the card that names the store. */
public interface SetupTexts {
  static SetupTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishSetupTexts();
      case GERMAN -> new GermanSetupTexts();
    };
  }

  String title();

  String lead();

  String storeHeading();

  /** The heading of the card on pages after the setup. */
  String storeConnected();

  String domain();

  String owner();

  String hash();

  String loadingStore();

  String stepsHeading();

  String stepSignIn();

  String stepConnection();

  String stepAttributes();

  String label();

  String placeholder();

  String hint();

  String fault(FieldFault fault);

  String start();

  String starting();

  String newTabNote();

  String elsewhereTitle();

  String elsewhereText();

  String elsewhereBlocked();

  String elsewhereAgain();

  String elsewhereBack();

  String helpTitle();

  String helpName();

  String helpNone();

  String notice(Notice notice);
}
