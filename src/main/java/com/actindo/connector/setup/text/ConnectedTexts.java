package com.actindo.connector.setup.text;

import com.actindo.connector.setup.page.StepView;
import com.actindo.connector.setup.page.SyncView;
import com.actindo.connector.web.Language;

/** Words of "BigCommerce Connected" and of the steps of a synchronisation. */
public interface ConnectedTexts {
  static ConnectedTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishConnectedTexts();
      case GERMAN -> new GermanConnectedTexts();
    };
  }

  String title();

  String lead(String store, String workspace);

  String connection();

  String workspace();

  String status();

  String progressTitle();

  /** The same heading once the store has been synchronised before. */
  String laterProgressTitle();

  String headline(SyncView.Status status);

  String step(StepView.Step step);

  String state(StepView.State state);

  String found(int count);

  String toConnections();

  String toControlPanel();

  String finishInstall();

  String externalNote();

  String mayClose();
}
