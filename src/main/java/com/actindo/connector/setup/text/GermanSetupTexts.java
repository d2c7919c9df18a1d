package com.actindo.connector.setup.text;

import com.actindo.connector.setup.page.FieldFault;
import com.actindo.connector.setup.page.Notice;

final class GermanSetupTexts implements SetupTexts {
  @Override
  public String title() {
    return "BigCommerce verbinden";
  }

  @Override
  public String lead() {
    return "Fast geschafft: Die App ist installiert. Sagen Sie uns jetzt noch, zu welchem"
        + " Actindo-Workspace dieser Shop gehört.";
  }

  @Override
  public String storeHeading() {
    return "Dieser Shop wird verbunden";
  }

  @Override
  public String storeConnected() {
    return "Shop";
  }

  @Override
  public String domain() {
    return "Adresse";
  }

  @Override
  public String owner() {
    return "Inhaber";
  }

  @Override
  public String hash() {
    return "Store-Hash";
  }

  @Override
  public String loadingStore() {
    return "Der Name des Shops wird abgefragt …";
  }

  @Override
  public String stepsHeading() {
    return "So geht es weiter";
  }

  @Override
  public String stepSignIn() {
    return "Sie melden sich in Ihrem Workspace an, falls Sie es noch nicht sind.";
  }

  @Override
  public String stepConnection() {
    return "Wir legen dort eine Verbindung für diesen Shop an.";
  }

  @Override
  public String stepAttributes() {
    return "Die Attribute für Ihre Angebote und Bestellungen werden eingerichtet und die Daten des"
        + " Shops erstmals gelesen.";
  }

  @Override
  public String label() {
    return "Ihr Workspace";
  }

  @Override
  public String placeholder() {
    return "ihr-workspace";
  }

  @Override
  public String hint() {
    return "Der erste Teil der Adresse, unter der Sie Actindo öffnen. Sie können auch die ganze"
        + " Adresse einfügen.";
  }

  @Override
  public String fault(FieldFault fault) {
    return switch (fault) {
      case INVALID ->
          "Das ist kein Name eines Workspace. Er besteht nur aus Buchstaben, Ziffern und"
              + " Bindestrichen, zum Beispiel meine-firma.";
      case UNREACHABLE ->
          "Unter diesem Namen erreichen wir keinen Workspace. Bitte prüfen Sie die Schreibweise"
              + " oder versuchen Sie es gleich noch einmal.";
    };
  }

  @Override
  public String start() {
    return "START SETUP";
  }

  @Override
  public String starting() {
    return "Einen Moment …";
  }

  @Override
  public String newTabNote() {
    return "Öffnet einen neuen Tab. Diese Seite bleibt offen und zeigt, wie es weitergeht.";
  }

  @Override
  public String elsewhereTitle() {
    return "Bitte machen Sie im neuen Tab weiter";
  }

  @Override
  public String elsewhereText() {
    return "Melden Sie sich dort in Ihrem Workspace an. Das Ergebnis erscheint hier von selbst.";
  }

  @Override
  public String elsewhereBlocked() {
    return "Kein neuer Tab zu sehen? Dann hat Ihr Browser ihn blockiert.";
  }

  @Override
  public String elsewhereAgain() {
    return "Tab erneut öffnen";
  }

  @Override
  public String elsewhereBack() {
    return "Workspace ändern";
  }

  @Override
  public String helpTitle() {
    return "Noch kein Workspace, oder Sie kennen den Namen nicht?";
  }

  @Override
  public String helpName() {
    return "Sehen Sie in die Adresszeile, wenn Sie mit Actindo arbeiten: Der Teil zwischen https://"
        + " und .actindo.com ist der Name. Auch Ihre Kolleginnen und Kollegen, die mit"
        + " Actindo arbeiten, kennen ihn.";
  }

  @Override
  public String helpNone() {
    return "Sie haben noch keinen Workspace? Unser Support hilft Ihnen gerne weiter. Die App bleibt"
        + " installiert; öffnen Sie sie einfach erneut im Control Panel, sobald Sie so weit"
        + " sind.";
  }

  @Override
  public String notice(Notice notice) {
    return switch (notice) {
      case SIGN_IN_DECLINED ->
          "Der Zugriff wurde im Workspace abgelehnt, daher wurde nichts verbunden. Sie können"
              + " jederzeit neu beginnen.";
      case CONSENT_DECLINED ->
          "Sie haben sich entschieden, den Shop nicht zu verbinden. Es wurde nichts geändert. Sie"
              + " können jederzeit neu beginnen.";
      case ENDED -> "Der letzte Versuch wurde ohne Verbindung beendet. Bitte beginnen Sie neu.";
      case RELEASED ->
          "Der Workspace hat diesen Shop freigegeben. Sie können ihn wieder verbinden, mit"
              + " demselben oder einem anderen Workspace.";
      case EXTERNAL ->
          "Bitte schließen Sie die Einrichtung hier ab. Danach führen wir Sie zurück zu"
              + " BigCommerce.";
    };
  }
}
