package com.actindo.connector.omnichannel.order.list.text;

final class GermanImportTexts implements ImportTexts {
  @Override
  public String title() {
    return "Import von Bestellungen";
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
  public String gone() {
    return "(gelöscht)";
  }

  @Override
  public String show() {
    return "Anzeigen";
  }

  @Override
  public String importOrders() {
    return "BESTELLUNGEN IMPORTIEREN";
  }

  @Override
  public String importAll() {
    return "BESTELLUNGEN ALLER VERBINDUNGEN IMPORTIEREN";
  }

  @Override
  public String running() {
    return "Import läuft …";
  }

  @Override
  public String lastSuccess() {
    return "Letzter erfolgreicher Import:";
  }

  @Override
  public String never() {
    return "Noch nicht importiert";
  }

  @Override
  public String automatically() {
    return "Bestellungen automatisch abholen";
  }

  @Override
  public String interval(int minutes) {
    return minutes == 0 ? "Nie" : "Alle " + minutes + " Minuten";
  }

  @Override
  public String save() {
    return "SPEICHERN";
  }

  @Override
  public String inactive() {
    return "Diese Verbindung ist inaktiv: Es kommen keine Bestellungen.";
  }

  @Override
  public String openConnection() {
    return "Verbindung öffnen";
  }

  @Override
  public String noneActive() {
    return "Keine Ihrer Verbindungen ist aktiv.";
  }
}
