package com.actindo.connector.omnichannel.order.list.text;

import java.util.Locale;

final class EnglishLeftTexts implements LeftTexts {
  @Override
  public String title(int done, int of) {
    return String.format(Locale.ENGLISH, "Done for %,d of %,d orders", done, of);
  }

  @Override
  public String changed(String named, int more) {
    return "Left as they are, because somebody or an import has changed them meanwhile: "
        + orders(named, more)
        + ".";
  }

  @Override
  public String waiting(String connection, String named, int more) {
    return "Left as they are, because the connection “"
        + connection
        + "” is inactive: "
        + orders(named, more)
        + ".";
  }

  @Override
  public String connectionChanged() {
    return "Somebody has changed this connection meanwhile. You see it as it is now; your action was"
        + " not carried out.";
  }

  private static String orders(String named, int more) {
    return more == 0 ? named : named + String.format(Locale.ENGLISH, " and %,d more", more);
  }
}
