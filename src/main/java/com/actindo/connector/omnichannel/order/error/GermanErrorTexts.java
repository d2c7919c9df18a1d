package com.actindo.connector.omnichannel.order.error;

final class GermanErrorTexts implements ErrorTexts {
  @Override
  public String title() {
    return "Fehler";
  }

  @Override
  public String column(ErrorColumn column) {
    return switch (column) {
      case REMOTE_ID -> "Bestellung im Shop";
      case TYPE -> "Art";
      case CONNECTION -> "Verbindung";
      case MESSAGE -> "Meldung";
      case MET -> "Zuerst gesehen";
    };
  }

  @Override
  public String type(boolean ofImport) {
    return ofImport ? "Import vom Kanal" : "Export zum Kanal";
  }

  @Override
  public String connection() {
    return "Verbindung";
  }

  @Override
  public String allConnections() {
    return "Alle Verbindungen";
  }

  @Override
  public String noneTitle() {
    return "Es ist nichts zu beheben";
  }

  @Override
  public String noneText() {
    return "Bestellungen, die sich nicht importieren lassen, und Status, die der Shop nicht annahm,"
        + " erscheinen hier.";
  }

  @Override
  public String noHitsText() {
    return "Diese Verbindung hat keine Fehler.";
  }

  @Override
  public String showAll() {
    return "Alle Fehler anzeigen";
  }

  @Override
  public String toolbar() {
    return "Aktionen für die ausgewählten Fehler";
  }

  @Override
  public String selectAll() {
    return "Alle Fehler dieser Seite auswählen";
  }

  @Override
  public String select(String order) {
    return "Bestellung " + order + " auswählen";
  }

  @Override
  public String retry() {
    return "ERNEUT VERSUCHEN";
  }

  @Override
  public String cancel() {
    return "ABBRECHEN";
  }

  @Override
  public String returnsTitle() {
    return "Retouren";
  }

  @Override
  public String noReturnsTitle() {
    return "BigCommerce hat keine Retouren zum Importieren";
  }

  @Override
  public String noReturnsText() {
    return "Retouren werden nur für Shops gezeigt, deren Schnittstelle sie herausgibt. BigCommerce kennt"
        + " Erstattungen, aber keine Retouren; alle Ihre Verbindungen führen zu BigCommerce.";
  }
}
