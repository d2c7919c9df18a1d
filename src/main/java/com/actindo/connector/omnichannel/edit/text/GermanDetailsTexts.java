package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.connection.Source;
import java.util.Locale;

final class GermanDetailsTexts implements DetailsTexts {
  @Override
  public String title() {
    return "Shop und Daten";
  }

  @Override
  public String store() {
    return "Shop";
  }

  @Override
  public String domain() {
    return "Adresse";
  }

  @Override
  public String timeZone() {
    return "Zeitzone";
  }

  @Override
  public String token() {
    return "Zugriffstoken";
  }

  @Override
  public String token(Source source) {
    return switch (source) {
      case APP -> "durch die Installation der App erteilt";
      case MANUAL -> "von Hand eingegeben";
    };
  }

  @Override
  public String lastSync() {
    return "Zuletzt synchronisiert";
  }

  @Override
  public String never() {
    return "noch nie";
  }

  @Override
  public String checked() {
    return "Zugriff zuletzt geprüft";
  }

  @Override
  public String elements() {
    return "Hier angelegt";
  }

  @Override
  public String counts(int attributes, int groups, int sets) {
    return String.format(
        Locale.GERMAN, "%,d Attribute, %,d Gruppen, %,d Sets", attributes, groups, sets);
  }

  @Override
  public String processes() {
    return "Letzte Vorgänge";
  }

  @Override
  public String noProcesses() {
    return "Bisher ist nichts gelaufen.";
  }

  @Override
  public String steps(int done, int total) {
    return done + " von " + total;
  }

  @Override
  public String seconds(long seconds) {
    return seconds + " s";
  }
}
