package com.actindo.connector.omnichannel.view;

import com.actindo.connector.web.Language;

/** Words of the choice of views. */
public interface ViewTexts {
  static ViewTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishViewTexts();
      case GERMAN -> new GermanViewTexts();
    };
  }

  /** The label of the choice of views. */
  String view();

  /** The choice of no view. */
  String standard();

  String own();

  String published();

  /** For ears only, where eyes see an asterisk. */
  String changed();

  /** Beside the name of an own view that others see. */
  String isPublished();

  String show();

  String menu();

  String create();

  String rename();

  String reset();

  String publish();

  String unpublish();

  String save();

  String delete();

  String createTitle();

  String name();

  String cancel();

  String saveName();

  String deleteView();

  String renameTitle(String view);

  String deleteTitle(String view);

  /** What it means to delete a view. */
  String deleteText(boolean published);

  String refused(ViewFault.Why why);
}
