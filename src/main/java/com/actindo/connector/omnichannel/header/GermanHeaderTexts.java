package com.actindo.connector.omnichannel.header;

import com.actindo.connector.connection.notification.Notification;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import java.time.Duration;
import java.util.Locale;

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
    return "Vorgänge: {running} aktiv, {waiting} wartend";
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
    return String.format(Locale.GERMAN, "%,d–%,d von %,d", first, last, total);
  }

  @Override
  public String connection(long id) {
    return "Verbindung " + id;
  }

  @Override
  public String step(int step, int steps) {
    return String.format(Locale.GERMAN, "Schritt %d von %d", step, steps);
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
  public String finishedWith(int errors) {
    return String.format(Locale.GERMAN, "mit %,d Fehler%s beendet", errors, errors == 1 ? "" : "n");
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
    String number = String.format(Locale.GERMAN, "%,d", count);
    return switch (what) {
      case "products" -> "gelesene Produkte: " + number;
      case "seen" -> "gefundene Bestellungen: " + number;
      case "imported" -> "importiert: " + number;
      case "updated" -> "aktualisiert: " + number;
      case "unchanged" -> "unverändert: " + number;
      case "skipped" -> "übersprungen: " + number;
      case "failed" -> "fehlgeschlagen: " + number;
      case "ordersDeleted" -> "gelöschte Bestellungen: " + number;
      case "attributes" -> "Attribute: " + number;
      case "groups" -> "Attributgruppen: " + number;
      case "sets" -> "Attributsets: " + number;
      case "elementsAdded" -> "Elemente hinzugefügt: " + number;
      case "elementsRenamed" -> "Elemente umbenannt: " + number;
      case "elementsDeleted" -> "Elemente gelöscht: " + number;
      case "attributesDeleted" -> "Attribute gelöscht: " + number;
      case "groupsDeleted" -> "Attributgruppen gelöscht: " + number;
      case "setsDeleted" -> "Attributsets gelöscht: " + number;
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
              "Bestellungen konnten nicht importiert oder ihr Status nicht gesendet werden",
              "Öffnen Sie die fehlgeschlagenen Bestellungen; bei jeder steht, was hilft.");
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
        ? String.format(Locale.GERMAN, "%d s", Math.max(1, duration.toSeconds()))
        : duration.toHours() == 0
            ? String.format(
                Locale.GERMAN, "%d min %d s", duration.toMinutes(), duration.toSecondsPart())
            : String.format(
                Locale.GERMAN, "%d h %d min", duration.toHours(), duration.toMinutesPart());
  }
}
