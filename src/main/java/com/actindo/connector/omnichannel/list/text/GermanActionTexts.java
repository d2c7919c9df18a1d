package com.actindo.connector.omnichannel.list.text;

import java.util.List;

final class GermanActionTexts implements ActionTexts {
  @Override
  public String toolbar() {
    return "Aktionen für die ausgewählten Verbindungen";
  }

  @Override
  public String selectAll() {
    return "Alle Verbindungen dieser Seite auswählen";
  }

  @Override
  public String select(String connection) {
    return connection + " auswählen";
  }

  @Override
  public String edit() {
    return "Bearbeiten";
  }

  @Override
  public String enable() {
    return "AKTIVIEREN";
  }

  @Override
  public String disable() {
    return "DEAKTIVIEREN";
  }

  @Override
  public String synchronize() {
    return "SYNCHRONISIEREN";
  }

  @Override
  public String delete() {
    return "LÖSCHEN";
  }

  @Override
  public String selectOne() {
    return "Wählen Sie dafür genau eine Verbindung aus.";
  }

  @Override
  public String selectSome() {
    return "Wählen Sie dafür mindestens eine Verbindung aus.";
  }

  @Override
  public String noneActive() {
    return "Keine der ausgewählten Verbindungen ist aktiv.";
  }

  @Override
  public String noneInactive() {
    return "Keine der ausgewählten Verbindungen ist inaktiv.";
  }

  @Override
  public String refused(List<String> names) {
    return "Diese konnten nicht aktiviert werden: "
        + String.join(", ", names)
        + ". Öffnen Sie sie, um den Grund zu sehen.";
  }

  @Override
  public String someEnabled(int count) {
    return count == 1
        ? "Eine Verbindung wurde aktiviert."
        : count + " Verbindungen wurden aktiviert.";
  }

  @Override
  public List<String> deleted() {
    return List.of(
        "ihre Attribute, Attributgruppen und Attributsets",
        "ihre Einstellungen und Zugangsdaten",
        "ihre importierten Bestellungen und die fehlgeschlagenen");
  }

  @Override
  public String deleteTitle(String connection) {
    return "„" + connection + "“ löschen?";
  }

  @Override
  public String deleteLead() {
    return "Das lässt sich nicht rückgängig machen. Mit ihr verschwinden:";
  }

  @Override
  public String deleteStays() {
    return "Was andere Verbindungen verwenden, bleibt, ebenso die Ereignisse und die"
        + " bisherigen Vorgänge. Der Shop wird frei: Er kann erneut verbunden"
        + " werden, hier oder mit einem anderen Workspace.";
  }

  @Override
  public String deleteLong() {
    return "Das Löschen dauert eine Weile und läuft im Hintergrund; das"
        + " Vorgangssymbol zeigt, wie weit es ist.";
  }

  @Override
  public String deleteActive() {
    return "Diese Verbindung ist aktiv: Mit dem Shop werden Daten ausgetauscht. Sie"
        + " wird zuerst deaktiviert.";
  }

  @Override
  public String disableAndDelete() {
    return "DEAKTIVIEREN UND LÖSCHEN";
  }
}
