package com.actindo.connector.web.text;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.problem.WayOn;

final class GermanProblemTexts implements ProblemTexts {
  @Override
  public Text of(ProblemType type) {
    return switch (type) {
      case INVALID_PARAMETER ->
          new Text(
              "Diese Adresse ist nicht vollständig",
              "In der Adresse fehlt etwas, kommt doppelt vor oder hat die falsche Form.",
              "Öffnen Sie die App erneut in Ihrem BigCommerce Control Panel oder beginnen Sie die"
                  + " Installation neu.");
      case CODE_REFUSED ->
          new Text(
              "BigCommerce hat die Installation nicht bestätigt",
              "Die Bestätigung dieser Installation wurde bereits verwendet oder ist abgelaufen.",
              "Installieren Sie die App erneut. Das dauert nur einen Moment, und es wird nichts"
                  + " doppelt angelegt.");
      case NOT_SIGNED_IN ->
          new Text(
              "Bitte melden Sie sich an",
              "Diese Seite gehört zu einem Workspace, in dem Sie hier nicht angemeldet sind.",
              "Melden Sie sich über Ihren Workspace an, dann kommen Sie zu dieser Seite zurück.");
      case PAYLOAD_REFUSED ->
          new Text(
              "Wir können diesen Aufruf nicht prüfen",
              "Die signierte Nachricht von BigCommerce fehlt, ist abgelaufen oder lässt sich nicht"
                  + " prüfen.",
              "Öffnen Sie die App erneut in Ihrem BigCommerce Control Panel.");
      case SCOPES_MISSING ->
          new Text(
              "Die App benötigt weitere Berechtigungen",
              "BigCommerce hat der App weniger erlaubt, als sie für den Austausch von Bestellungen"
                  + " und Angeboten benötigt.",
              "Installieren Sie die App erneut und bestätigen Sie alle Berechtigungen. Manche kann"
                  + " nur der Inhaber des Shops erteilen.");
      case OTHER_STORE ->
          new Text(
              "Es ging um einen anderen Shop",
              "Die Antwort von BigCommerce nennt einen anderen Shop als den, aus dem die App"
                  + " installiert wurde. Sicherheitshalber wurde nichts gespeichert.",
              "Installieren Sie die App erneut, und zwar aus dem Control Panel des richtigen"
                  + " Shops.");
      case OTHER_CALLBACK ->
          new Text(
              "Dieser Aufruf war für etwas anderes bestimmt",
              "Die signierte Nachricht von BigCommerce wurde bereits für einen anderen Zweck"
                  + " verwendet.",
              "Öffnen Sie die App erneut in Ihrem BigCommerce Control Panel.");
      case USER_MAY_NOT_UNINSTALL ->
          new Text(
              "Dieser Benutzer darf die App nicht deinstallieren",
              "Nur der Inhaber des Shops oder der Benutzer, der die App installiert hat, kann sie"
                  + " entfernen.",
              "Bitten Sie eine dieser Personen, die App zu deinstallieren.");
      case FOREIGN_ORIGIN ->
          new Text(
              "Dieses Formular kam nicht von unserer Seite",
              "Zu Ihrer Sicherheit nehmen wir nur Formulare von unseren eigenen Seiten an. Es wurde"
                  + " nichts geändert.",
              "Beginnen Sie neu und verwenden Sie bitte keine Links, die Ihnen jemand geschickt"
                  + " hat.");
      case TICKET_REFUSED ->
          new Text(
              "Diese Einrichtungsseite ist abgelaufen",
              "Die Einrichtungsseite war zu lange geöffnet oder wurde bereits verwendet. Es wurde"
                  + " nichts geändert.",
              "Öffnen Sie die App erneut in Ihrem Control Panel und starten Sie die Einrichtung"
                  + " dort.");
      case CLAIM_REFUSED ->
          new Text(
              "Diese Einrichtung kann hier nicht weitergehen",
              "Die Anmeldung wurde in einem anderen Browser begonnen, bereits verwendet oder ist"
                  + " abgelaufen. Es wurde nichts verbunden.",
              "Beginnen Sie neu und bleiben Sie bis zum Ende der Einrichtung im selben Browser.");
      case RIGHT_MISSING ->
          new Text(
              "Ihnen fehlt ein Recht in diesem Workspace",
              "Ihr Benutzer im Workspace hat dafür keine Berechtigung.",
              "Bitten Sie die Administration Ihres Workspace um das Recht. Um als anderer Benutzer"
                  + " weiterzumachen, melden Sie sich zuerst vom Workspace ab.");
      case NOT_FOUND ->
          new Text(
              "Hier ist nichts",
              "Diese Adresse gibt es nicht, oder ihr Inhalt gehört jemand anderem.",
              "Prüfen Sie die Adresse oder gehen Sie zurück und wählen Sie einen anderen Weg.");
      case STORE_UNKNOWN ->
          new Text(
              "Die App ist in diesem Shop nicht installiert",
              "Wir kennen diesen Shop nicht, oder die App wurde dort deinstalliert.",
              "Installieren Sie die App in diesem Shop. Eine frühere Verbindung bleibt erhalten.");
      case METHOD_NOT_ALLOWED ->
          new Text(
              "Das ist hier nicht möglich",
              "Diese Adresse nimmt Anfragen dieser Art nicht an.",
              "Gehen Sie zurück und verwenden Sie die Schaltflächen unserer Seiten.");
      case NOT_ACCEPTABLE ->
          new Text(
              "Diese Form der Antwort gibt es nicht",
              "Wir können nicht in der gewünschten Form antworten.",
              "Fragen Sie nach einer Form, die diese Adresse anbietet.");
      case CLAIMED_ELSEWHERE ->
          new Text(
              "Dieser Shop ist bereits verbunden",
              "Ein anderer Workspace hält diesen Shop. Es wurde nichts geändert.",
              "Geben Sie die Verbindung zuerst im anderen Workspace frei und beginnen Sie dann"
                  + " neu.");
      case CLAIM_LOST ->
          new Text(
              "Jemand anderes war schneller",
              "Während Ihrer Einrichtung wurde dieser Shop von jemand anderem verbunden oder die"
                  + " App neu installiert.",
              "Beginnen Sie neu, um den aktuellen Stand des Shops zu sehen.");
      case NOT_POSSIBLE_NOW ->
          new Text(
              "Das ist zurzeit nicht möglich",
              "Der jetzige Zustand der Verbindung oder der Bestellung lässt das nicht zu.",
              "Sehen Sie sich den Zustand an und folgen Sie dem Hinweis dort.");
      case STORE_ALREADY_CONNECTED ->
          new Text(
              "Dieser Shop ist bereits verbunden",
              "Der Workspace hat schon eine Verbindung mit diesem Store-Hash.",
              "Öffnen Sie die vorhandene Verbindung oder löschen Sie sie zuerst.");
      case TOKEN_REJECTED ->
          new Text(
              "BigCommerce weist das Zugriffstoken ab",
              "Das Token dieser Verbindung öffnet ihren Shop nicht mehr.",
              "Installieren Sie die App im Shop erneut oder tragen Sie von Hand ein gültiges Token ein.");
      case CREDENTIALS_REJECTED ->
          new Text(
              "BigCommerce weist diese Zugangsdaten ab",
              "Store-Hash und Zugriffstoken öffnen keinen Shop mit den nötigen Rechten. Es wurde nichts geändert.",
              "Prüfen Sie beide im Control Panel des Shops unter Einstellungen, Store-level API accounts.");
      case STORE_UNAVAILABLE ->
          new Text(
              "Der Shop ist zurzeit nicht erreichbar",
              "BigCommerce meldet den Shop als gesperrt oder in Wartung oder hat nicht rechtzeitig geantwortet. Es wurde nichts geändert.",
              "Versuchen Sie es in einigen Minuten noch einmal.");
      case STALE ->
          new Text(
              "Das wurde inzwischen geändert",
              "Was Sie ändern wollten, ist nicht mehr so wie beim Öffnen der Seite.",
              "Laden Sie die Seite neu und wiederholen Sie Ihre Änderung.");
      case TOO_LARGE ->
          new Text(
              "Das war zu viel",
              "Die Anfrage ist größer, als wir annehmen.",
              "Senden Sie weniger auf einmal.");
      case STOPPING ->
          new Text(
              "Einen Moment bitte",
              "Dieser Dienst wird gerade neu gestartet.",
              "Versuchen Sie es in einigen Sekunden erneut.");
      case HEADERS_TOO_LARGE ->
          new Text(
              "Ihr Browser hat zu viel gesendet",
              "Die Kopfzeilen der Anfrage sind größer, als wir annehmen.",
              "Löschen Sie in Ihrem Browser die Cookies dieser Adresse und versuchen Sie es erneut.");
      case TOO_SLOW ->
          new Text(
              "Das hat zu lange gedauert",
              "Die Anfrage kam langsamer an, als wir annehmen.",
              "Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.");
      case URI_TOO_LONG ->
          new Text(
              "Diese Adresse ist zu lang",
              "Die Adresse ist länger, als wir annehmen.",
              "Öffnen Sie die App erneut in Ihrem BigCommerce Control Panel.");
      case UNSUPPORTED_MEDIA_TYPE ->
          new Text(
              "Diese Form können wir nicht lesen",
              "Die Anfrage hat eine Form, die diese Adresse nicht liest.",
              "Senden Sie sie in der Form, die in der Dokumentation steht.");
      case INVALID ->
          new Text(
              "Einige Angaben stimmen nicht",
              "Einige der Werte haben nicht die nötige Form.",
              "Korrigieren Sie diese und senden Sie das Formular erneut.");
      case WORKSPACE_UNREACHABLE ->
          new Text(
              "Wir erreichen diesen Workspace nicht",
              "Unter diesem Namen antwortet zurzeit kein Workspace.",
              "Prüfen Sie die Schreibweise oder versuchen Sie es gleich noch einmal.");
      case TOO_MANY_REQUESTS ->
          new Text(
              "Das ging etwas zu schnell",
              "Es kamen mehr Anfragen an, als wir pro Minute zulassen.",
              "Warten Sie eine Minute und versuchen Sie es dann erneut.");
      case INTERNAL ->
          new Text(
              "Bei uns ist etwas schiefgegangen",
              "Der Fehler liegt bei uns, nicht bei Ihnen. Er wurde aufgezeichnet.",
              "Versuchen Sie es gleich noch einmal. Tritt der Fehler erneut auf, nennen Sie unserem"
                  + " Support die Nummer unten.");
      case BIGCOMMERCE_FAILED ->
          new Text(
              "BigCommerce hat nicht richtig geantwortet",
              "BigCommerce hat die Anfrage nicht abgeschlossen, daher konnten wir nicht"
                  + " weitermachen.",
              "Installieren Sie die App in einigen Minuten erneut. Es wird nichts doppelt"
                  + " angelegt.");
      case WORKSPACE_FAILED ->
          new Text(
              "Ihr Workspace hat nicht richtig geantwortet",
              "Die Anmeldung konnte wegen eines Fehlers im Workspace nicht abgeschlossen werden. Es"
                  + " wurde nichts verbunden.",
              "Beginnen Sie in einigen Minuten neu.");
      case BIGCOMMERCE_BUSY ->
          new Text(
              "BigCommerce ist ausgelastet",
              "BigCommerce hat uns gebeten, kurz zu warten.",
              "Versuchen Sie es gleich noch einmal.");
      case DATABASE_AWAY ->
          new Text(
              "Wir können gerade nicht antworten",
              "Ein Teil unseres Dienstes ist zurzeit nicht verfügbar.",
              "Versuchen Sie es gleich noch einmal.");
      case INSTALL_INTERRUPTED ->
          new Text(
              "Die Installation wurde unterbrochen",
              "Unser Dienst wurde unterbrochen, während er den Zugriff auf Ihren Shop übernahm."
                  + " BigCommerce erteilt diesen Zugriff nur einmal.",
              "Installieren Sie die App erneut. Es wird nichts doppelt angelegt.");
      case BIGCOMMERCE_TIMEOUT ->
          new Text(
              "BigCommerce hat zu lange gebraucht",
              "BigCommerce hat nicht rechtzeitig geantwortet.",
              "Installieren Sie die App in einigen Minuten erneut. Es wird nichts doppelt"
                  + " angelegt.");
      case WORKSPACE_TIMEOUT ->
          new Text(
              "Ihr Workspace hat zu lange gebraucht",
              "Der Workspace hat nicht rechtzeitig geantwortet. Es wurde nichts verbunden.",
              "Beginnen Sie in einigen Minuten neu.");
    };
  }

  @Override
  public String names(ProblemType type) {
    return switch (type) {
      case SCOPES_MISSING -> "Fehlende Berechtigungen";
      case RIGHT_MISSING -> "Fehlende Rechte";
      default -> "Darum geht es";
    };
  }

  @Override
  public String wayOn(WayOn.Kind kind) {
    return switch (kind) {
      case INSTALL_AGAIN -> "Erneut installieren";
      case BEGIN_AGAIN -> "Neu beginnen";
      case OPEN_APP_AGAIN -> "App erneut öffnen";
      case SIGN_IN -> "Anmelden";
      case BACK -> "Zurück";
      case RELOAD -> "Erneut versuchen";
    };
  }

  @Override
  public String incident() {
    return "Vorfall";
  }
}
