package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.connection.Source;
import java.util.Locale;

final class EnglishDetailsTexts implements DetailsTexts {
  @Override
  public String title() {
    return "Store and data";
  }

  @Override
  public String store() {
    return "Store";
  }

  @Override
  public String domain() {
    return "Address";
  }

  @Override
  public String timeZone() {
    return "Time zone";
  }

  @Override
  public String token() {
    return "Access token";
  }

  @Override
  public String token(Source source) {
    return switch (source) {
      case APP -> "granted by the app’s installation";
      case MANUAL -> "entered by hand";
    };
  }

  @Override
  public String lastSync() {
    return "Last synchronised";
  }

  @Override
  public String never() {
    return "not yet";
  }

  @Override
  public String checked() {
    return "Access last checked";
  }

  @Override
  public String elements() {
    return "Created here";
  }

  @Override
  public String counts(int attributes, int groups, int sets) {
    return String.format(
        Locale.ENGLISH, "%,d attributes, %,d groups, %,d sets", attributes, groups, sets);
  }

  @Override
  public String processes() {
    return "Last processes";
  }

  @Override
  public String noProcesses() {
    return "Nothing has run yet.";
  }

  @Override
  public String steps(int done, int total) {
    return done + " of " + total;
  }

  @Override
  public String seconds(long seconds) {
    return seconds + " s";
  }
}
