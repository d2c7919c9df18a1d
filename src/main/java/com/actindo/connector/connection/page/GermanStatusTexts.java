package com.actindo.connector.connection.page;

import com.actindo.connector.connection.StatusReason;

final class GermanStatusTexts implements StatusTexts {
  @Override
  public String active() {
    return "Aktiv";
  }

  @Override
  public String inactive() {
    return "Inaktiv";
  }

  @Override
  public Text of(StatusReason reason) {
    return switch (reason) {
      case DISABLED ->
          new Text(
              "Deaktiviert",
              "Diese Verbindung wurde in Ihrem Workspace deaktiviert. Mit dem Shop werden keine"
                  + " Daten ausgetauscht.",
              "Aktivieren Sie die Verbindung in Ihrem Workspace, sobald es weitergehen soll.");
      case RELEASED ->
          new Text(
              "Freigegeben",
              "Ihr Workspace hat diesen Shop freigegeben. Einstellungen und Attribute bleiben"
                  + " erhalten.",
              "Öffnen Sie die App im Control Panel des Shops, um ihn erneut zu verbinden.");
      case APP_UNINSTALLED ->
          new Text(
              "App deinstalliert",
              "Die App wurde aus dem Shop entfernt. Wir haben daher keinen Zugriff mehr.",
              "Installieren Sie die App erneut. Die Verbindung läuft dann weiter wie zuvor.");
      case UNINSTALL_REPORTED ->
          new Text(
              "Deinstallation wird geprüft",
              "BigCommerce hat gemeldet, dass die App entfernt wurde. Wir prüfen, ob das stimmt.",
              "Sie müssen nichts tun: Ist die App noch installiert, läuft die Verbindung innerhalb"
                  + " von etwa zehn Minuten von selbst weiter.");
      case TOKEN_REJECTED ->
          new Text(
              "Zugriff verweigert",
              "Der Shop akzeptiert unseren Zugriff nicht mehr. Das geschieht, wenn die App entfernt"
                  + " wurde oder sich ihre Berechtigungen geändert haben.",
              "Installieren Sie die App erneut, um den Zugriff zu erneuern. Ihre Einstellungen"
                  + " bleiben erhalten.");
      case TOKEN_UNREADABLE ->
          new Text(
              "Zugriff nicht lesbar",
              "Der gespeicherte Zugriff auf Ihren Shop kann nicht mehr gelesen werden.",
              "Installieren Sie die App erneut, um den Zugriff zu erneuern. Ihre Einstellungen"
                  + " bleiben erhalten.");
      case SCOPES_MISSING ->
          new Text(
              "Berechtigungen fehlen",
              "Der App fehlt eine Berechtigung im Shop, oder der Shop hat einen neuen Inhaber.",
              "Bitten Sie den Inhaber des Shops, die App erneut zu installieren und die"
                  + " Berechtigungen zu bestätigen.");
      case STORE_UNAVAILABLE ->
          new Text(
              "Shop nicht erreichbar",
              "Der Shop antwortet zurzeit nicht. Möglicherweise ist er gesperrt oder wird"
                  + " gewartet.",
              "Sie müssen nichts tun: Sobald der Shop wieder antwortet, läuft die Verbindung von"
                  + " selbst weiter.");
      case SYNC_FAILED ->
          new Text(
              "Synchronisierung fehlgeschlagen",
              "Die letzte Synchronisierung mit dem Shop wurde nicht erfolgreich abgeschlossen.",
              "Starten Sie die Synchronisierung in Ihrem Workspace erneut.");
      case NOT_SYNCHRONISED ->
          new Text(
              "Noch nicht synchronisiert",
              "Die Verbindung wird aktiv, sobald die erste Synchronisierung abgeschlossen ist.",
              "Das dauert meist weniger als eine Minute.");
    };
  }

  @Override
  public Text inWorkspace(StatusReason reason) {
    Text text = of(reason);
    return switch (reason) {
      case APP_UNINSTALLED ->
          new Text(
              text.title(),
              text.explanation(),
              "Installieren Sie die App erneut, oder geben Sie in der Verbindung ein gültiges"
                  + " Zugriffstoken ein. Sie läuft dann weiter wie zuvor.");
      case TOKEN_REJECTED ->
          new Text(
              text.title(),
              "Der Shop akzeptiert das Zugriffstoken nicht mehr. Das geschieht, wenn die App oder"
                  + " das API-Konto entfernt wurde oder sich die Berechtigungen geändert haben.",
              "Installieren Sie die App erneut, oder geben Sie in der Verbindung ein neues"
                  + " Zugriffstoken ein. Ihre Einstellungen bleiben erhalten.");
      case TOKEN_UNREADABLE ->
          new Text(
              text.title(),
              "Das gespeicherte Zugriffstoken kann nicht mehr gelesen werden.",
              "Installieren Sie die App erneut, oder geben Sie das Zugriffstoken in der Verbindung"
                  + " erneut ein. Ihre Einstellungen bleiben erhalten.");
      case SCOPES_MISSING ->
          new Text(
              text.title(),
              "Dem Zugriffstoken fehlt eine Berechtigung im Shop, oder der Shop hat einen neuen"
                  + " Inhaber.",
              "Bitten Sie den Inhaber des Shops, die App erneut zu installieren, oder geben Sie"
                  + " ein Zugriffstoken mit allen Berechtigungen ein.");
      default -> text;
    };
  }
}
