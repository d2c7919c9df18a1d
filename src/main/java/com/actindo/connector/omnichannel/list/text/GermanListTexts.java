package com.actindo.connector.omnichannel.list.text;

final class GermanListTexts implements ListTexts {
  @Override
  public String title() {
    return "Vorhandene Verbindungen";
  }

  @Override
  public String searchHint() {
    return "Name oder Store-Hash";
  }

  @Override
  public String status() {
    return "Status";
  }

  @Override
  public String add() {
    return "Verbindung erstellen";
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
  public String noHitsText() {
    return "Keine Verbindung passt zur Suche und zum gewählten Status.";
  }

  @Override
  public String showAll() {
    return "Alle Verbindungen anzeigen";
  }
}
