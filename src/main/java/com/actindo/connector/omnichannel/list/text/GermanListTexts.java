package com.actindo.connector.omnichannel.list.text;

final class GermanListTexts implements ListTexts {
  @Override
  public String title() {
    return "Vorhandene Verbindungen";
  }

  @Override
  public String refresh() {
    return "Aktualisieren";
  }

  @Override
  public String search() {
    return "Suchen";
  }

  @Override
  public String searchHint() {
    return "Name oder Store-Hash";
  }

  @Override
  public String find() {
    return "Finden";
  }

  @Override
  public String status() {
    return "Status";
  }

  @Override
  public String all() {
    return "Alle";
  }

  @Override
  public String add() {
    return "Verbindung erstellen";
  }

  @Override
  public String rowsPerPage() {
    return "Zeilen pro Seite";
  }

  @Override
  public String go() {
    return "Los";
  }

  @Override
  public String pages() {
    return "Seiten der Liste";
  }

  @Override
  public String page() {
    return "Seite";
  }

  @Override
  public String firstPage() {
    return "Erste Seite";
  }

  @Override
  public String previousPage() {
    return "Vorherige Seite";
  }

  @Override
  public String nextPage() {
    return "Nächste Seite";
  }

  @Override
  public String lastPage() {
    return "Letzte Seite";
  }

  @Override
  public String emptyTitle() {
    return "Verbinden Sie Ihren ersten Shop";
  }

  @Override
  public String emptyInstall() {
    return "Installieren Sie die App aus dem BigCommerce-Marktplatz in Ihrem Shop"
        + " und geben Sie den Namen dieses Workspace ein. Die Verbindung erscheint"
        + " dann hier von selbst.";
  }

  @Override
  public String emptyByHand() {
    return "Oder legen Sie eine Verbindung von Hand an, mit dem Store-Hash und dem"
        + " Zugriffstoken eines API-Kontos des Shops.";
  }

  @Override
  public String noHitsTitle() {
    return "Nichts gefunden";
  }

  @Override
  public String noHitsText() {
    return "Keine Verbindung passt zur Suche und zum gewählten Status.";
  }

  @Override
  public String showAll() {
    return "Alle Verbindungen anzeigen";
  }

  @Override
  public String beyondTitle() {
    return "Auf dieser Seite steht nichts";
  }

  @Override
  public String range(long first, long last, long total) {
    return String.format(java.util.Locale.GERMAN, "%,d–%,d von %,d", first, last, total);
  }

  @Override
  public String ofPages(long pages) {
    return String.format(java.util.Locale.GERMAN, "von %,d", pages);
  }
}
