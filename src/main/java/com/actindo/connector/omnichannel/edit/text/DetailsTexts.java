package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.connection.Source;
import com.actindo.connector.web.Language;

/** Words for what is known of a connection, its store and what ran last. */
public interface DetailsTexts {
  static DetailsTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishDetailsTexts();
      case GERMAN -> new GermanDetailsTexts();
    };
  }

  String title();

  String store();

  String domain();

  String timeZone();

  String token();

  String token(Source source);

  String lastSync();

  String never();

  String checked();

  default String id() {
    return "ID";
  }

  String elements();

  String counts(int attributes, int groups, int sets);

  String processes();

  String noProcesses();

  /** How far a process is. */
  String steps(int done, int total);

  String seconds(long seconds);
}
