package com.actindo.connector.web.api.text;

import java.util.List;

/** In German. */
final class GermanApiTexts implements ApiTexts {
  @Override
  public String title() {
    return "Actindo Core1 DOP Connector";
  }

  @Override
  public List<String> introduction() {
    return List.of(
        "Die JSON-Schnittstelle tut, was die Seiten eines Workspace tun, nach denselben"
            + " Regeln.",
        "Jeder Aufruf bringt ein Core1-Zugriffstoken seines Workspace mit. Ein Cookie"
            + " wird weder gebraucht noch angenommen.",
        "Listen werden als data und meta beantwortet, einzelne Ressourcen ohne Hülle."
            + " Eine Liste wird mit page, limit und sort verlangt; ein Wert außerhalb seines"
            + " Bereichs wird abgelehnt, nie angepasst, ebenso ein unbekannter Parameter.",
        "Einzelne Ressourcen tragen ein ETag. Mit If-Match wird nur die Version"
            + " geändert, die der Aufrufer gesehen hat; mit If-None-Match wird eine"
            + " unveränderte Ressource nicht noch einmal gesendet.",
        "Zeiten stehen in ISO 8601 in UTC. Was keinen Wert hat, ist null und fehlt"
            + " nicht. Ein Inhalt ist JSON, höchstens 64 KiB.",
        "Eine gescheiterte Anfrage wird mit Problem Details (RFC 9457) einer festen Art"
            + " beantwortet; was einem anderen Workspace gehört, gibt es nicht.");
  }

  @Override
  public String bearer() {
    return "Ein Core1-Zugriffstoken des Workspace, als Authorization: Bearer. Es"
        + " wird bei Ping und Profil des Workspace geprüft; die Antwort wird"
        + " höchstens 60 Sekunden lang behalten.";
  }

  @Override
  public String needs(String right) {
    return "Braucht das Recht " + right + ".";
  }

  @Override
  public String workspace() {
    return "Der Name des Workspace, in Kleinbuchstaben.";
  }

  @Override
  public String id() {
    return "Die Kennung der Verbindung.";
  }

  @Override
  public String ifMatch() {
    return "Das ETag, das der Aufrufer gesehen hat: hat die Ressource ein anderes,"
        + " ändert sich nichts (412).";
  }

  @Override
  public String ifNoneMatch() {
    return "Das ETag, das der Aufrufer hat: 304, wenn die Ressource es noch hat.";
  }

  @Override
  public String notModified() {
    return "Der Aufrufer hat diese Version schon.";
  }

  @Override
  public String etag() {
    return "Die Version der Ressource.";
  }

  @Override
  public String location() {
    return "Die Adresse dessen, was angelegt wurde.";
  }

  @Override
  public String authenticate() {
    return "Wie man sich ausweist (RFC 6750).";
  }

  @Override
  public String retryAfter() {
    return "Sekunden, nach denen ein neuer Versuch lohnt, wenn das bekannt ist.";
  }

  @Override
  public String answered(int status, boolean list) {
    return switch (status) {
      case 201 -> "Angelegt.";
      case 202 -> "Begonnen; es geht im Hintergrund weiter.";
      default -> list ? "Eine Seite der Liste." : "Die Ressource, wie sie jetzt ist.";
    };
  }

  @Override
  public String contents() {
    return "Inhalt";
  }

  @Override
  public String document() {
    return "OpenAPI-3.1-Dokument";
  }

  @Override
  public String basics() {
    return "Grundlagen";
  }

  @Override
  public String example() {
    return "Beispiel";
  }

  @Override
  public String parameters() {
    return "Parameter";
  }

  @Override
  public String place(String in) {
    return switch (in) {
      case "path" -> "Pfad";
      case "query" -> "Abfrage";
      default -> "Kopfzeile";
    };
  }

  @Override
  public String body() {
    return "Inhalt der Anfrage";
  }

  @Override
  public String answer() {
    return "Antwort";
  }

  @Override
  public String problems() {
    return "Probleme";
  }

  @Override
  public String right() {
    return "Recht";
  }

  @Override
  public String records() {
    return "Datensätze";
  }

  @Override
  public String optional() {
    return "kann fehlen";
  }

  @Override
  public String orNull() {
    return "oder null";
  }

  @Override
  public String heading() {
    return "Die JSON-Schnittstelle";
  }

  @Override
  public String listOf() {
    return "Liste von";
  }

  @Override
  public String byName() {
    return "je Name";
  }
}
