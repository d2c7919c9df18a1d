package com.actindo.connector.omnichannel.header;

import com.actindo.connector.connection.notification.Notification;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import java.time.Duration;

final class GermanHeaderTexts implements HeaderTexts {
  @Override
  public String processes() {
    return "Vorgänge";
  }

  @Override
  public String processesIdle() {
    return "Vorgänge: Nichts läuft";
  }

  @Override
  public String processesActive() {
    return "Vorgänge: {running} laufen, {waiting} warten";
  }

  @Override
  public String noProcesses() {
    return "Bisher ist nichts gelaufen.";
  }

  @Override
  public String notifications() {
    return "Benachrichtigungen";
  }

  @Override
  public String notificationsNone() {
    return "Benachrichtigungen: keine neuen";
  }

  @Override
  public String notificationsNew() {
    return "Benachrichtigungen: {unread} neue";
  }

  @Override
  public String noNewNotifications() {
    return "Keine neuen Benachrichtigungen";
  }

  @Override
  public String noNotifications() {
    return "Bisher gab es nichts zu melden.";
  }

  @Override
  public String showAll() {
    return "Alle anzeigen";
  }

  @Override
  public String loading() {
    return "Einen Moment …";
  }

  @Override
  public String unavailable() {
    return "Das lässt sich gerade nicht anzeigen. Versuchen Sie es gleich noch einmal.";
  }

  @Override
  public String markRead() {
    return "Als gelesen markieren";
  }

  @Override
  public String markAllRead() {
    return "Alle als gelesen markieren";
  }

  @Override
  public String pointOfTime() {
    return "Zeitpunkt";
  }

  @Override
  public String message() {
    return "Meldung";
  }

  @Override
  public String type() {
    return "Typ";
  }

  @Override
  public String unread() {
    return "neu";
  }

  @Override
  public String settled() {
    return "Erledigt";
  }

  @Override
  public String account() {
    return "Ihr Konto";
  }

  @Override
  public String workspace() {
    return "Workspace";
  }

  @Override
  public String language() {
    return "Sprache";
  }

  @Override
  public String started() {
    return "Begonnen";
  }

  @Override
  public String waitingSince() {
    return "Wartet seit";
  }

  @Override
  public String back() {
    return "Alle Verbindungen";
  }

  @Override
  public String pages() {
    return "Seiten";
  }

  @Override
  public String previous() {
    return "Vorherige Seite";
  }

  @Override
  public String next() {
    return "Nächste Seite";
  }

  @Override
  public String range(long first, long last, long total) {
    return "%d–%d von %d".formatted(first, last, total);
  }

  @Override
  public String connection(long id) {
    return "Verbindung " + id;
  }

  @Override
  public String step(int step, int steps) {
    return "Schritt %d von %d".formatted(step, steps);
  }

  @Override
  public String took(Duration duration) {
    return "dauerte " + length(duration);
  }

  @Override
  public String kind(ProcessKind kind) {
    return switch (kind) {
      case SYNCHRONISATION -> "Synchronisierung";
      case IMPORT -> "Import von Bestellungen";
      case DELETION -> "Löschung";
    };
  }

  @Override
  public String status(ProcessStatus status) {
    return switch (status) {
      case QUEUED -> "wartet auf den Start";
      case RUNNING -> "läuft";
      case WAITING -> "wartet auf den nächsten Versuch";
      case SUCCEEDED -> "erfolgreich";
      case FAILED -> "fehlgeschlagen";
      case CANCELLED -> "abgebrochen";
    };
  }

  @Override
  public String level(Notification.Level level) {
    return switch (level) {
      case INFO -> "Info";
      case WARNING -> "Warnung";
      case ERROR -> "Fehler";
    };
  }

  @Override
  public String stepName(String step) {
    return switch (step) {
      case "store" -> "Shop-Profil";
      case "order-statuses" -> "Bestellstatus";
      case "channels" -> "Vertriebskanäle";
      case "brands" -> "Marken";
      case "categories" -> "Kategorien";
      case "tax-classes" -> "Steuerklassen";
      case "products" -> "Produkte";
      case "attributes" -> "Attribute";
      case "orders" -> "Bestellungen";
      case "archived-orders" -> "Archivierte Bestellungen";
      case "orders-again" -> "Erneut angeforderte Bestellungen";
      case "elements" -> "Elemente";
      case "members" -> "Zuordnungen";
      case "sets" -> "Attributsets";
      case "groups" -> "Attributgruppen";
      case "connection" -> "Verbindung";
      default -> "";
    };
  }

  @Override
  public String counted(String what, int count) {
    return switch (what) {
      case "products" -> "gelesene Produkte: %d".formatted(count);
      case "seen" -> "Bestellungen angetroffen: %d".formatted(count);
      case "imported" -> "importiert: %d".formatted(count);
      case "updated" -> "aktualisiert: %d".formatted(count);
      case "unchanged" -> "unverändert: %d".formatted(count);
      case "skipped" -> "übersprungen: %d".formatted(count);
      case "failed" -> "fehlgeschlagen: %d".formatted(count);
      case "ordersDeleted" -> "gelöschte Bestellungen: %d".formatted(count);
      case "attributes" -> "Attribute: %d".formatted(count);
      case "groups" -> "Attributgruppen: %d".formatted(count);
      case "sets" -> "Attributsets: %d".formatted(count);
      case "elementsAdded" -> "Elemente hinzugefügt: %d".formatted(count);
      case "elementsRenamed" -> "Elemente umbenannt: %d".formatted(count);
      case "elementsDeleted" -> "Elemente gelöscht: %d".formatted(count);
      case "attributesDeleted" -> "Attribute gelöscht: %d".formatted(count);
      case "groupsDeleted" -> "Attributgruppen gelöscht: %d".formatted(count);
      case "setsDeleted" -> "Attributsets gelöscht: %d".formatted(count);
      default -> "";
    };
  }

  @Override
  public Text trouble(String reason) {
    return switch (reason) {
      case "bigcommerce-busy" ->
          new Text(
              "BigCommerce ist ausgelastet",
              "Es geht von selbst weiter, sobald BigCommerce es erlaubt.");
      case "bigcommerce-timeout" ->
          new Text(
              "BigCommerce hat zu lange gebraucht", "Starten Sie es in einigen Minuten erneut.");
      case "bigcommerce-failed" ->
          new Text(
              "BigCommerce hat nicht richtig geantwortet",
              "Starten Sie es in einigen Minuten erneut.");
      case "internal" ->
          new Text(
              "Bei uns ist etwas schiefgegangen",
              "Der Fehler ist erfasst. Tritt er wieder auf, sagen Sie es unserem Support.");
      case "orders-have-errors" ->
          new Text(
              "Bestellungen konnten nicht importiert werden",
              "Sehen Sie sich die fehlgeschlagenen Bestellungen an und was dort geraten wird.");
      case "import-failed" ->
          new Text(
              "Der Import der Bestellungen ist fehlgeschlagen",
              "Starten Sie ihn erneut, oder warten Sie auf den nächsten automatischen.");
      case "credentials-changed" ->
          new Text(
              "Die Verbindung hat einen anderen Shop bekommen",
              "Eine neue Synchronisierung ist schon eingeplant.");
      case "deleted" -> new Text("Die Verbindung wurde gelöscht", "Es ist nichts zu tun.");
      default ->
          new Text(
              "Es ist nicht gut ausgegangen",
              "Starten Sie es erneut; tritt es wieder auf, sagen Sie es unserem Support.");
    };
  }

  private static String length(Duration duration) {
    return duration.toMinutes() == 0
        ? "%d s".formatted(Math.max(1, duration.toSeconds()))
        : duration.toHours() == 0
            ? "%d min %d s".formatted(duration.toMinutes(), duration.toSecondsPart())
            : "%d h %d min".formatted(duration.toHours(), duration.toMinutesPart());
  }
}
