package com.actindo.connector.omnichannel.list.text;

import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.omnichannel.list.Column;
import com.actindo.connector.omnichannel.list.ListState;

final class GermanColumnTexts implements ColumnTexts {
  @Override
  public String column(Column column) {
    return switch (column) {
      case NAME -> "Name";
      case STATUS -> "Status";
      case ERRORS -> "Bestell- oder Retourenfehler";
      case DRIVER -> "Treiber";
      case ID -> "ID";
      case STORE -> "Shop";
      case STORE_HASH -> "Store-Hash";
      case CREATED -> "Erstellt";
      case SYNCED -> "Zuletzt synchronisiert";
    };
  }

  @Override
  public String reason(StatusReason reason, Source source) {
    boolean byHand = source == Source.MANUAL;
    return switch (reason) {
      case DISABLED -> "Deaktiviert: aktivieren Sie sie, sobald wieder Daten fließen sollen";
      case RELEASED -> "Freigegeben: öffnen Sie die App im Shop, um ihn erneut zu verbinden";
      case APP_UNINSTALLED ->
          "App in BigCommerce gelöscht: installieren Sie sie erneut oder geben Sie"
              + " ein Token ein";
      case UNINSTALL_REPORTED ->
          "BigCommerce meldet, dass die App gelöscht wurde: wir prüfen das, Sie"
              + " müssen nichts tun";
      case TOKEN_REJECTED ->
          byHand
              ? "Token abgelehnt: geben Sie ein neues ein"
              : "Token abgelehnt: installieren Sie die App erneut oder geben Sie ein"
                  + " neues Token ein";
      case TOKEN_UNREADABLE ->
          byHand
              ? "Gespeichertes Token nicht lesbar: geben Sie ein neues ein"
              : "Gespeichertes Token nicht lesbar: installieren Sie die App erneut oder"
                  + " geben Sie ein neues Token ein";
      case SCOPES_MISSING ->
          byHand
              ? "Berechtigungen fehlen: geben Sie ein Token ein, das sie hat"
              : "Berechtigungen fehlen: der Inhaber des Shops muss die App erneut installieren";
      case STORE_UNAVAILABLE ->
          "Shop antwortet nicht: es geht von selbst weiter, Sie müssen nichts tun";
      case SYNC_FAILED -> "Synchronisierung fehlgeschlagen: synchronisieren Sie erneut";
      case NOT_SYNCHRONISED -> "Wartet auf die erste Synchronisierung: Sie müssen nichts tun";
    };
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
  public String yes() {
    return "ja";
  }

  @Override
  public String no() {
    return "nein";
  }

  @Override
  public String synchronising() {
    return "wird gerade synchronisiert …";
  }

  @Override
  public String neverSynchronised() {
    return "noch nie synchronisiert";
  }

  @Override
  public String lastSynchronised() {
    return "zuletzt synchronisiert";
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
}
