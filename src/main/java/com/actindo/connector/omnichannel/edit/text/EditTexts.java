package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.connection.list.Remedy;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;
import java.util.Optional;

/** Words around a connection: its name and state, what can be done with it, what went wrong. */
public interface EditTexts {
  static EditTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishEditTexts();
      case GERMAN -> new GermanEditTexts();
    };
  }

  /** The heading of a connection's pages. */
  String title(String name);

  /** The link that leaves the pages. */
  String back();

  String name();

  /** The button that ends the editing of the name. */
  String applyName();

  /** The button that begins the editing of the name. */
  String editName();

  /** Stands before the date. */
  String created();

  String views();

  String credentials();

  String settings();

  String save();

  /** Shown beside the button while there is something to save. */
  String unsaved();

  String cancel();

  /** The heading of the list of faults. */
  String faults();

  /** The heading over why an action did nothing. */
  String notPossible();

  /** Instead of controls, for those who may only view. */
  String readOnly();

  String remedyTitle();

  String remedy(Remedy remedy);

  String install();

  String enterToken();

  String enable();

  String disable();

  String synchronise();

  /**
   * Why an action did not do what it should.
   *
   * @param state of the connection in words, where that is the reason
   */
  String refused(ProblemType type, Optional<String> state);

  String dangerTitle();

  String release();

  String releaseLine();

  /** The question before a release. */
  String releaseQuestion(String name);

  String releaseStays();

  String releaseTokenOfApp();

  String releaseTokenByHand();

  String releaseAgain();

  String releaseNow();

  String delete();

  String deleteLine();

  /** The heading over what somebody else has changed. */
  String meanwhileTitle();

  String meanwhile();

  /** When there is nothing in which both differ. */
  String meanwhileNothing();

  String meanwhileNow();

  String meanwhileYours();

  String discard();

  /** The value of an empty field. */
  String nothing();
}
