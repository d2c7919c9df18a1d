package com.actindo.connector.omnichannel.edit.preview;

import com.actindo.connector.sync.orders.preview.Preview;
import com.actindo.connector.sync.orders.preview.Preview.Edge;
import java.util.Locale;

final class GermanPreviewTexts implements PreviewTexts {
  @Override
  public String title() {
    return "Vorschau";
  }

  @Override
  public String check() {
    return "Beim Shop nachsehen";
  }

  @Override
  public String hint() {
    return "Sehen Sie, was ein Import mit diesen Filtern brächte, bevor Sie sie speichern.";
  }

  @Override
  public String asking() {
    return "Der Shop wird gefragt …";
  }

  @Override
  public String found(Preview preview) {
    String count = String.format(Locale.GERMAN, "%,d", preview.orders());
    return "Mit diesen Filtern "
        + (preview.orders() == 1 ? "würde " : "würden ")
        + (preview.exact() ? "" : "etwa ")
        + (preview.orders() == 1 ? "1 Bestellung" : count + " Bestellungen")
        + " importiert"
        + range(preview)
        + ".";
  }

  private static String range(Preview preview) {
    Edge first = preview.first();
    Edge last = preview.last();
    if (first == null) {
      return last == null ? "" : ", bis #" + last.id();
    }
    String from = "#" + first.id() + " vom " + PreviewTexts.day(preview, first);
    if (preview.orders() == 1) {
      return ": " + from;
    }
    return ", von " + from + (last == null ? "" : " bis #" + last.id());
  }

  @Override
  public String about() {
    return "Es sind zu viele, um jede anzusehen: BigCommerce zählt auch archivierte mit.";
  }

  @Override
  public String also() {
    return "Bestellungen, die schon hier sind, zählen mit.";
  }

  @Override
  public String nothing() {
    return "Mit diesen Filtern würde nichts importiert: Der Shop hat keine solche Bestellung.";
  }

  @Override
  public String noStatus() {
    return "Kein Status ist eingeschaltet: Es würde nichts importiert.";
  }

  @Override
  public String unreadable() {
    return "Die ID oder das Datum ist nicht lesbar. Berichtigen Sie es, um die Vorschau zu sehen.";
  }

  @Override
  public String busy() {
    return "BigCommerce ist ausgelastet. Versuchen Sie es gleich noch einmal.";
  }

  @Override
  public String slow() {
    return "Der Shop hat zu lange gebraucht. Versuchen Sie es gleich noch einmal.";
  }

  @Override
  public String failed() {
    return "BigCommerce hat nicht richtig geantwortet. Versuchen Sie es gleich noch einmal.";
  }

  @Override
  public String because(String reason) {
    return "Gerade gibt es keine Vorschau: " + reason + ".";
  }

  @Override
  public String saveAllTheSame() {
    return "Die Filter können Sie trotzdem speichern.";
  }
}
