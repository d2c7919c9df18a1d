package com.actindo.connector.omnichannel.view;

final class GermanViewTexts implements ViewTexts {
  @Override
  public String view() {
    return "ANSICHT";
  }

  @Override
  public String standard() {
    return "Standard";
  }

  @Override
  public String own() {
    return "Meine Ansichten";
  }

  @Override
  public String published() {
    return "Veröffentlichte Ansichten";
  }

  @Override
  public String changed() {
    return "Diese Ansicht hat ungespeicherte Änderungen";
  }

  @Override
  public String isPublished() {
    return "veröffentlicht";
  }

  @Override
  public String show() {
    return "Anzeigen";
  }

  @Override
  public String menu() {
    return "Aktionen für Ansichten";
  }

  @Override
  public String create() {
    return "Erstellen";
  }

  @Override
  public String rename() {
    return "Umbenennen";
  }

  @Override
  public String reset() {
    return "Zurücksetzen";
  }

  @Override
  public String publish() {
    return "Veröffentlichen";
  }

  @Override
  public String unpublish() {
    return "Nicht mehr veröffentlichen";
  }

  @Override
  public String save() {
    return "Speichern";
  }

  @Override
  public String delete() {
    return "Löschen";
  }

  @Override
  public String createTitle() {
    return "Ansicht erstellen";
  }

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public String cancel() {
    return "ABBRECHEN";
  }

  @Override
  public String saveName() {
    return "SPEICHERN";
  }

  @Override
  public String deleteView() {
    return "LÖSCHEN";
  }

  @Override
  public String renameTitle(String view) {
    return "Ansicht „" + view + "“ umbenennen";
  }

  @Override
  public String deleteTitle(String view) {
    return "Ansicht „" + view + "“ löschen?";
  }

  @Override
  public String deleteText(boolean published) {
    return published
        ? "Sie verschwindet für alle in Ihrem Workspace. Was sie auflistet, bleibt unverändert."
        : "Was sie auflistet, bleibt unverändert.";
  }

  @Override
  public String refused(ViewFault.Why why) {
    return switch (why) {
      case UNFIT -> "Geben Sie einen Namen mit 1 bis 100 Zeichen ein.";
      case TAKEN -> "Sie haben bereits eine Ansicht mit diesem Namen.";
      case TOO_MANY ->
          "Sie haben bereits 200 Ansichten. Löschen Sie eine, die Sie nicht mehr brauchen.";
    };
  }
}
