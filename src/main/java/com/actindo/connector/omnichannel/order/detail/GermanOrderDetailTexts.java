package com.actindo.connector.omnichannel.order.detail;

import com.actindo.connector.order.ImportStatus;

final class GermanOrderDetailTexts implements OrderDetailTexts {
  @Override
  public String title(long remoteId) {
    return "Bestellung #" + remoteId;
  }

  @Override
  public String meaning(ImportStatus status) {
    return switch (status) {
      case NOT_IMPORTED -> "Sie ist erneut angefordert und kommt mit dem nächsten Import.";
      case IMPORTED -> "Sie ist hier, aber ein Teil fehlt noch; der nächste Import bringt ihn.";
      case COMPLETE -> "Vollständig importiert.";
      case ERROR -> "So kann sie nicht importiert werden.";
      case CANCELED -> "Jemand hat sie abgebrochen; sie wird nicht importiert.";
    };
  }

  @Override
  public String back() {
    return "Alle Bestellungen";
  }

  @Override
  public String whatHelps() {
    return "Was hilft";
  }

  @Override
  public String retry() {
    return "IMPORT WIEDERHOLEN";
  }

  @Override
  public String cancel() {
    return "BESTELLUNG ABBRECHEN";
  }

  @Override
  public String cancelTitle(long remoteId) {
    return "Bestellung #" + remoteId + " abbrechen?";
  }

  @Override
  public String cancelText() {
    return "Sie wird nicht mehr importiert und zählt nicht mehr als Fehler. Im Shop ändert sich"
        + " nichts. Das lässt sich nicht rückgängig machen.";
  }

  @Override
  public String keep() {
    return "BEHALTEN";
  }

  @Override
  public String actionsHint() {
    return "Ein wiederholter Import liest die Bestellung noch einmal aus dem Shop. Eine abgebrochene Bestellung bleibt hier liegen und zählt nicht mehr als Fehler; im Shop ändert sich nichts.";
  }

  @Override
  public String refusedTitle() {
    return "Das ist gerade nicht möglich";
  }

  @Override
  public String tooLate() {
    return "Die Bestellung ist nicht mehr im Fehler; jemand oder ein Import war schneller. So steht es jetzt um sie.";
  }

  @Override
  public String changedMeanwhile() {
    return "Jemand oder ein Import hat diese Bestellung inzwischen geändert. Sie sehen sie, wie sie jetzt ist; Ihre"
        + " Aktion wurde nicht ausgeführt.";
  }

  @Override
  public String retryExport() {
    return "SENDEN ERNEUT VERSUCHEN";
  }

  @Override
  public String cancelExport() {
    return "SENDEN ABBRECHEN";
  }

  @Override
  public String exportHint() {
    return "Ein neuer Versuch sendet den Status noch einmal an den Shop. Nach einem Abbruch behält der Shop seinen"
        + " Status, und die Bestellung zählt nicht mehr als Fehler.";
  }

  @Override
  public String noticesTitle() {
    return "Gut zu wissen";
  }

  @Override
  public String overview() {
    return "Übersicht";
  }

  @Override
  public String connection() {
    return "Verbindung";
  }

  @Override
  public String shopStatus() {
    return "Status im Shop";
  }

  @Override
  public String channel() {
    return "Untervertriebskanal";
  }

  @Override
  public String ordered() {
    return "Bestellt";
  }

  @Override
  public String modified() {
    return "Im Shop geändert";
  }

  @Override
  public String imported() {
    return "Zuletzt hier geändert";
  }

  @Override
  public String firstMet() {
    return "Zuerst gesehen";
  }

  @Override
  public String totalGross() {
    return "Gesamtbetrag brutto";
  }

  @Override
  public String totalNet() {
    return "Gesamtbetrag netto";
  }

  @Override
  public String export() {
    return "Status zum Shop gesendet";
  }

  @Override
  public String exportFault() {
    return "Warum nicht gesendet";
  }

  @Override
  public String notExported() {
    return "noch nicht";
  }

  @Override
  public String unknown() {
    return "nicht bekannt";
  }

  @Override
  public String never() {
    return "nie";
  }

  @Override
  public String customer() {
    return "Kundschaft";
  }

  @Override
  public String noCustomer() {
    return "Die Bestellung nennt keine E-Mail-Adresse.";
  }

  @Override
  public String notRead() {
    return "Nicht gelesen, weil die Bestellung nicht importiert werden konnte.";
  }

  @Override
  public String openInShop() {
    return "Bestellung in BigCommerce öffnen";
  }

  @Override
  public String unknownChannel(String id) {
    return "Unbekannter Kanal (" + id + ")";
  }

  @Override
  public String lines() {
    return "Positionen";
  }

  @Override
  public String noLines() {
    return "Keine Positionen.";
  }

  @Override
  public String item() {
    return "Artikel";
  }

  @Override
  public String sku() {
    return "SKU";
  }

  @Override
  public String quantity() {
    return "Menge";
  }

  @Override
  public String price() {
    return "Einzelpreis netto";
  }

  @Override
  public String taxRate() {
    return "Steuersatz";
  }

  @Override
  public String tax() {
    return "Steuer";
  }

  @Override
  public String discount() {
    return "Nettorabatt";
  }

  @Override
  public String coupon() {
    return "Gutschein";
  }

  @Override
  public String total() {
    return "Summe netto";
  }

  @Override
  public String attributes() {
    return "Attribute";
  }

  @Override
  public String yes() {
    return "Ja";
  }

  @Override
  public String no() {
    return "Nein";
  }
}
