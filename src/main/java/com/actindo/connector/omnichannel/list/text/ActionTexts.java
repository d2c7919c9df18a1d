package com.actindo.connector.omnichannel.list.text;

import com.actindo.connector.omnichannel.list.Action;
import com.actindo.connector.web.Language;
import java.util.List;

/** Words of what can be done with the selected connections. */
public interface ActionTexts {
  static ActionTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishActionTexts();
      case GERMAN -> new GermanActionTexts();
    };
  }

  /** What the button of an action says. */
  default String of(Action action) {
    return switch (action) {
      case EDIT -> edit();
      case ENABLE -> enable();
      case DISABLE -> disable();
      case SYNCHRONIZE -> synchronize();
      case DELETE -> delete();
    };
  }

  String toolbar();

  String selectAll();

  String select(String connection);

  String edit();

  String enable();

  String disable();

  String synchronize();

  String delete();

  String selectOne();

  String selectSome();

  String noneActive();

  String noneInactive();

  String refused(List<String> names);

  String someEnabled(int count);

  /** What is deleted together with a connection. */
  List<String> deleted();

  String deleteTitle(String connection);

  String deleteLead();

  String deleteStays();

  String deleteLong();

  String deleteActive();

  String disableAndDelete();
}
