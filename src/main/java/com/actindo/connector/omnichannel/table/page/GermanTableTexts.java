package com.actindo.connector.omnichannel.table.page;

import com.actindo.connector.omnichannel.table.ListState;
import java.util.Locale;

final class GermanTableTexts implements TableTexts {
  @Override
  public String refresh() {
    return "Aktualisieren";
  }

  @Override
  public String search() {
    return "Suchen";
  }

  @Override
  public String find() {
    return "Finden";
  }

  @Override
  public String all() {
    return "Alle";
  }

  @Override
  public String selection() {
    return "Auswahl";
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
  public String noHitsTitle() {
    return "Nichts gefunden";
  }

  @Override
  public String beyondTitle() {
    return "Auf dieser Seite steht nichts";
  }

  @Override
  public String range(long first, long last, long total) {
    return String.format(Locale.GERMAN, "%,d–%,d von %,d", first, last, total);
  }

  @Override
  public String ofPages(long pages) {
    return String.format(Locale.GERMAN, "von %,d", pages);
  }

  @Override
  public String columnsTitle() {
    return "Spalten und ihre Reihenfolge";
  }

  @Override
  public String columnsHint() {
    return "Ziehen Sie die Spalten oder verschieben Sie sie mit den Pfeiltasten;"
        + " Entf entfernt eine.";
  }

  @Override
  public String columnChoice() {
    return "Spalte";
  }

  @Override
  public String choose() {
    return "Auswählen …";
  }

  @Override
  public String addColumn() {
    return "SPALTE HINZUFÜGEN";
  }

  @Override
  public String apply() {
    return "ANWENDEN";
  }

  @Override
  public String lastColumn() {
    return "Die Liste braucht mindestens eine Spalte";
  }

  @Override
  public String columns(int count) {
    return "Spalten (" + count + ")";
  }

  @Override
  public String remove(String column) {
    return "Spalte „" + column + "“ entfernen";
  }

  @Override
  public String moved() {
    return "{0}: Position {1} von {2}";
  }

  @Override
  public String removed() {
    return "{0} entfernt";
  }

  @Override
  public String added() {
    return "{0} hinzugefügt";
  }

  @Override
  public String sort(String column, ListState.Direction next) {
    return switch (next) {
      case ASCENDING -> "Aufsteigend nach " + column + " sortieren";
      case DESCENDING -> "Absteigend nach " + column + " sortieren";
      case NONE -> "Nicht nach " + column + " sortieren";
    };
  }

  @Override
  public String earlier(String column) {
    return column + " nach links verschieben";
  }

  @Override
  public String later(String column) {
    return column + " nach rechts verschieben";
  }

  @Override
  public String selected() {
    return "{0} ausgewählt";
  }

  @Override
  public String cancel() {
    return "ABBRECHEN";
  }

  @Override
  public String notDone() {
    return "Das war nicht möglich";
  }
}
