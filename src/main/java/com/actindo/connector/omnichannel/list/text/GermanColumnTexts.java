package com.actindo.connector.omnichannel.list.text;

import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.omnichannel.list.ConnectionColumn;

final class GermanColumnTexts implements ColumnTexts {
  @Override
  public String column(ConnectionColumn column) {
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
  public String showErrors(String connection) {
    return "Ja: Fehler von " + connection + " zeigen";
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
}
