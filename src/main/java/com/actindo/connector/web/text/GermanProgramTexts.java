package com.actindo.connector.web.text;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;

final class GermanProgramTexts implements ProgramTexts {
  @Override
  public ProblemTexts.Text of(ProblemType type) {
    return switch (type) {
      case INVALID_PARAMETER ->
          new ProblemTexts.Text(
              "Die Anfrage hat nicht die richtige Form",
              "Ein Parameter fehlt, kommt doppelt vor oder hat die falsche Form, oder der"
                  + " Inhalt ist nicht das verlangte JSON.",
              "Korrigieren Sie, was genannt wird, oder die Form des Inhalts, und senden Sie"
                  + " die Anfrage erneut.");
      case NOT_SIGNED_IN ->
          new ProblemTexts.Text(
              "Die Anfrage nennt keinen Benutzer",
              "Sie braucht ein Bearer-Token eines Benutzers dieses Workspace; es fehlt, oder"
                  + " der Workspace weist es ab.",
              "Senden Sie ein gültiges Token in der Kopfzeile Authorization.");
      case RIGHT_MISSING ->
          new ProblemTexts.Text(
              "Es fehlt ein Recht",
              "Der Benutzer des Tokens hat dafür im Workspace keine Berechtigung.",
              "Bitten Sie die Administration des Workspace um das genannte Recht.");
      case NOT_FOUND ->
          new ProblemTexts.Text(
              "Hier ist nichts",
              "Diese Adresse gibt es nicht, oder ihr Inhalt gehört jemand anderem.",
              "Prüfen Sie die Adresse und die Kennungen darin.");
      case METHOD_NOT_ALLOWED ->
          new ProblemTexts.Text(
              "Diese Methode ist hier nicht erlaubt",
              "Die Adresse nimmt Anfragen mit dieser Methode nicht an.",
              "Verwenden Sie eine Methode, die für diese Adresse beschrieben ist.");
      case NOT_POSSIBLE_NOW ->
          new ProblemTexts.Text(
              "Das ist zurzeit nicht möglich",
              "Der jetzige Zustand der Verbindung oder der Bestellung lässt das nicht zu.",
              "Der genannte Zustand muss sich zuerst ändern.");
      case STALE ->
          new ProblemTexts.Text(
              "Das wurde inzwischen geändert",
              "Es hat nicht mehr die Version, von der die Änderung ausging.",
              "Lesen Sie es erneut und wiederholen Sie die Änderung mit seinem neuen ETag.");
      case HEADERS_TOO_LARGE ->
          new ProblemTexts.Text(
              "Die Kopfzeilen sind zu groß",
              "Die Kopfzeilen der Anfrage sind größer, als wir annehmen.",
              "Senden Sie weniger oder kürzere Kopfzeilen.");
      case TOO_SLOW ->
          new ProblemTexts.Text(
              "Das hat zu lange gedauert",
              "Die Anfrage kam langsamer an, als wir annehmen.",
              "Senden Sie sie erneut, und schneller.");
      case URI_TOO_LONG ->
          new ProblemTexts.Text(
              "Diese Adresse ist zu lang",
              "Die Adresse ist länger, als wir annehmen.",
              "Verwenden Sie weniger oder kürzere Parameter.");
      case INVALID ->
          new ProblemTexts.Text(
              "Einige Angaben stimmen nicht",
              "Einige der Werte haben nicht die nötige Form oder fehlen.",
              "Korrigieren Sie, was genannt wird, und senden Sie die Anfrage erneut.");
      case INTERNAL ->
          new ProblemTexts.Text(
              "Bei uns ist etwas schiefgegangen",
              "Der Fehler liegt bei uns, nicht bei Ihnen. Er wurde aufgezeichnet.",
              "Versuchen Sie es gleich noch einmal. Tritt der Fehler erneut auf, nennen Sie"
                  + " unserem Support die „instance“ der Antwort.");
      case BIGCOMMERCE_FAILED ->
          new ProblemTexts.Text(
              "BigCommerce hat nicht richtig geantwortet",
              "BigCommerce hat die Anfrage nicht abgeschlossen, daher konnten wir nicht"
                  + " weitermachen.",
              "Versuchen Sie es in einigen Minuten erneut; eine Installation muss neu begonnen"
                  + " werden.");
      case BIGCOMMERCE_TIMEOUT ->
          new ProblemTexts.Text(
              "BigCommerce hat zu lange gebraucht",
              "BigCommerce hat nicht rechtzeitig geantwortet.",
              "Versuchen Sie es in einigen Minuten erneut; eine Installation muss neu begonnen"
                  + " werden.");
      case WORKSPACE_FAILED ->
          new ProblemTexts.Text(
              "Der Workspace hat nicht richtig geantwortet",
              "Auf die Frage, wer der Benutzer ist, hat der Workspace mit einem Fehler"
                  + " geantwortet.",
              "Versuchen Sie es in einigen Minuten erneut.");
      case WORKSPACE_TIMEOUT ->
          new ProblemTexts.Text(
              "Der Workspace hat zu lange gebraucht",
              "Der Workspace hat nicht rechtzeitig gesagt, wer der Benutzer ist.",
              "Versuchen Sie es in einigen Minuten erneut.");
      default -> ProblemTexts.in(Language.GERMAN).of(type);
    };
  }
}
