package com.actindo.connector.omnichannel.edit.text;

final class GermanCredentialsTexts implements CredentialsTexts {
  @Override
  public String newTitle() {
    return "Verbindung";
  }

  @Override
  public String driversFrom() {
    return "Treiber erhalten Sie im";
  }

  @Override
  public String driver() {
    return "Treiber";
  }

  @Override
  public String chooseDriver() {
    return "Bitte wählen";
  }

  @Override
  public String driverLocked() {
    return "Der Treiber einer Verbindung kann nicht geändert werden.";
  }

  @Override
  public String credentials() {
    return "Zugangsdaten";
  }

  @Override
  public String storeHash() {
    return "Store-Hash";
  }

  @Override
  public String storeHashHint() {
    return "Der kurze Code, der in der Adresse des Control-Panels auf „store-“ folgt. Sie können"
        + " auch diese Adresse oder den API-Pfad einfügen.";
  }

  @Override
  public String accessToken() {
    return "Zugriffstoken";
  }

  @Override
  public String accessTokenHint() {
    return "Aus einem API-Konto des Shops. Es wird verschlüsselt aufbewahrt und nie wieder"
        + " angezeigt.";
  }

  @Override
  public String accessTokenKept() {
    return "Leer lassen, um das gespeicherte zu behalten. Ein neues ersetzt es nur, wenn"
        + " BigCommerce es akzeptiert.";
  }

  @Override
  public String accessTokenAgain() {
    return "Zur Sicherheit wiederholt die Seite das Token nicht: Bitte geben Sie es erneut ein.";
  }

  @Override
  public String help() {
    return "Wo finde ich das?";
  }

  @Override
  public String helpStore() {
    return "Melden Sie sich im BigCommerce-Control-Panel des Shops an und öffnen Sie die"
        + " Einstellungen („Settings“), dann die API-Konten („Store-level API accounts“).";
  }

  @Override
  public String helpAccount() {
    return "Legen Sie ein API-Konto an. BigCommerce zeigt sein Zugriffstoken ein einziges Mal und"
        + " dazu einen API-Pfad, in dem der Store-Hash steht: /stores/{Store-Hash}/v3/.";
  }

  @Override
  public String helpScopes() {
    return "Das Konto braucht diese OAuth-Berechtigungen:";
  }

  @Override
  public String helpInstead() {
    return "Es geht auch einfacher: Installieren Sie die App aus dem BigCommerce-Marktplatz. Sie"
        + " trägt beides von selbst ein.";
  }

  @Override
  public String checking() {
    return "Zugangsdaten werden geprüft…";
  }

  @Override
  public String nameMissing() {
    return "Geben Sie der Verbindung einen Namen.";
  }

  @Override
  public String nameTooLong() {
    return "Der Name darf höchstens 255 Zeichen lang sein.";
  }

  @Override
  public String nameUnreadable() {
    return "Der Name enthält Zeichen, die sich nicht anzeigen lassen.";
  }

  @Override
  public String driverMissing() {
    return "Wählen Sie einen Treiber.";
  }

  @Override
  public String storeHashMissing() {
    return "Geben Sie den Store-Hash ein.";
  }

  @Override
  public String storeHashInvalid() {
    return "Das ist kein Store-Hash: Er besteht aus höchstens 32 Kleinbuchstaben und Ziffern.";
  }

  @Override
  public String storeHashUnknown() {
    return "BigCommerce kennt keinen Shop mit diesem Hash. Prüfen Sie die Schreibweise.";
  }

  @Override
  public String storeHashTaken() {
    return "Ihr Workspace hat bereits eine Verbindung mit diesem Shop.";
  }

  @Override
  public String storeHasOrders() {
    return "Bestellungen des bisherigen Shops sind importiert. Legen Sie für den anderen Shop eine"
        + " eigene Verbindung an.";
  }

  @Override
  public String storeHashTakenBy(String name) {
    return "„" + name + "“ öffnen";
  }

  @Override
  public String accessTokenMissing() {
    return "Geben Sie das Zugriffstoken ein.";
  }

  @Override
  public String accessTokenInvalid() {
    return "Das ist kein Zugriffstoken: Es besteht aus höchstens 255 Buchstaben, Ziffern und"
        + " Zeichen ohne Leerzeichen.";
  }

  @Override
  public String accessTokenRefused() {
    return "BigCommerce akzeptiert dieses Zugriffstoken für den Shop nicht. Kopieren Sie es noch"
        + " einmal, oder legen Sie ein neues API-Konto an.";
  }

  @Override
  public String storedTokenRefused() {
    return "BigCommerce akzeptiert das gespeicherte Zugriffstoken für diesen Shop nicht. Geben Sie"
        + " eines ein, das zum Shop gehört.";
  }

  @Override
  public String scopesMissing() {
    return "BigCommerce akzeptiert das Zugriffstoken, aber es darf nicht alles, was nötig ist."
        + " Ergänzen Sie im API-Konto diese Berechtigungen:";
  }

  @Override
  public String storeUnavailable() {
    return "Der Shop antwortet zurzeit nicht. Möglicherweise wird er gewartet, oder BigCommerce ist"
        + " nicht erreichbar. Es wurde nichts gespeichert; Ihre Eingaben stehen noch hier."
        + " Versuchen Sie es in einigen Minuten erneut.";
  }
}
