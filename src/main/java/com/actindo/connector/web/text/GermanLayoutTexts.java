package com.actindo.connector.web.text;

final class GermanLayoutTexts implements LayoutTexts {
  @Override
  public String skipToContent() {
    return "Zum Inhalt springen";
  }

  @Override
  public String newTab() {
    return "(öffnet einen neuen Tab)";
  }

  @Override
  public String support() {
    return "Support kontaktieren";
  }

  @Override
  public String outdated() {
    return "Diese Seite ist schon lange geöffnet und aktualisiert sich nicht mehr."
        + " Bitte öffnen Sie die App erneut.";
  }

  @Override
  public String signedInAs(String name) {
    return "Angemeldet als " + name;
  }

  @Override
  public String signOut() {
    return "Abmelden";
  }

  @Override
  public String module() {
    return "Omni-Channel";
  }

  @Override
  public String connectionsTab() {
    return "VERBINDUNGEN";
  }

  @Override
  public String ordersTab() {
    return "BESTELLUNGEN";
  }

  @Override
  public String close() {
    return "Schließen";
  }

  @Override
  public String discardTitle() {
    return "Änderungen verwerfen?";
  }

  @Override
  public String discardText() {
    return "Was Sie auf dieser Seite geändert haben, ist noch nicht gespeichert.";
  }

  @Override
  public String discard() {
    return "Verwerfen";
  }

  @Override
  public String stay() {
    return "Hierbleiben";
  }

  @Override
  public String offlineTitle() {
    return "Wir sind nicht erreichbar";
  }

  @Override
  public String offlineText() {
    return "Die Anfrage ist nicht angekommen. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.";
  }

  @Override
  public String failedTitle() {
    return "Das hat nicht geklappt";
  }

  @Override
  public String failedText() {
    return "Die Anfrage wurde unterwegs abgewiesen. Versuchen Sie es gleich noch einmal; hilft das nicht, laden Sie die Seite neu.";
  }

  @Override
  public String reload() {
    return "Seite neu laden";
  }

  @Override
  public Said said(String slug) {
    return switch (slug) {
      case "sync-triggered" ->
          new Said(
              "Synchronisierung gestartet",
              "Sie läuft im Hintergrund; das Vorgangssymbol zeigt, wie weit sie ist.");
      case "saved" -> new Said("Gespeichert", "Die Einstellung wurde übernommen.");
      case "enabled" ->
          new Said(
              "Aktiviert",
              "Der Shop wird synchronisiert, danach werden wieder Daten ausgetauscht.");
      case "disabled" ->
          new Said(
              "Deaktiviert", "Daten und Einstellungen bleiben; es wird nichts mehr ausgetauscht.");
      case "released" ->
          new Said(
              "Freigegeben", "Der Shop kann jetzt mit einem anderen Workspace verbunden werden.");
      case "deletion-started" ->
          new Said(
              "Löschen gestartet",
              "Es läuft im Hintergrund; das Vorgangssymbol zeigt, wie weit es ist.");
      case "import-triggered" ->
          new Said(
              "Bestellimport gestartet",
              "Er läuft im Hintergrund; das Vorgangssymbol zeigt, wie weit er ist.");
      case "orders-canceled" ->
          new Said("Abgebrochen", "Was abgebrochen wurde, zählt nicht mehr als Fehler.");
      case "view-saved" -> new Said("Ansicht gespeichert", "Sie steht in der Liste der Ansichten.");
      case "view-deleted" ->
          new Said("Ansicht gelöscht", "Die Liste zeigt wieder ihre eigenen Spalten.");
      case "import-retried" ->
          new Said(
              "Import wird wiederholt",
              "Was Sie angefordert haben, kommt mit dem nächsten Import.");
      case "status-retried" ->
          new Said("Status wird noch einmal gesendet", "Der Shop bekommt ihn im Hintergrund.");
      case "order-canceled" ->
          new Said(
              "Bestellung abgebrochen",
              "Sie zählt nicht mehr als Fehler; im Shop hat sich nichts geändert.");
      default -> throw new IllegalArgumentException(slug);
    };
  }
}
