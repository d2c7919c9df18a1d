package com.actindo.connector.omnichannel.order.list.text;

import java.util.Locale;

final class GermanLeftTexts implements LeftTexts {
  @Override
  public String title(int done, int of) {
    return String.format(Locale.GERMAN, "Erledigt für %,d von %,d Bestellungen", done, of);
  }

  @Override
  public String changed(String named, int more) {
    return "Unverändert geblieben, weil jemand oder ein Import sie inzwischen geändert hat: "
        + orders(named, more)
        + ".";
  }

  @Override
  public String waiting(String connection, String named, int more) {
    return "Unverändert geblieben, weil die Verbindung „"
        + connection
        + "“ inaktiv ist: "
        + orders(named, more)
        + ".";
  }

  @Override
  public String connectionChanged() {
    return "Jemand hat diese Verbindung inzwischen geändert. Sie sehen sie, wie sie jetzt ist; Ihre"
        + " Aktion wurde nicht ausgeführt.";
  }

  private static String orders(String named, int more) {
    return more == 0 ? named : named + String.format(Locale.GERMAN, " und %,d weitere", more);
  }
}
