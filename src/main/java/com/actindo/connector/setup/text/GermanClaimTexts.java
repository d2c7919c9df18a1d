package com.actindo.connector.setup.text;

final class GermanClaimTexts implements ClaimTexts {
  @Override
  public String consentTitle() {
    return "Ist das der richtige Workspace?";
  }

  @Override
  public String consentLead() {
    return "Ihre E-Mail-Adresse im Workspace ist nicht die des BigCommerce-Benutzers, der die App"
        + " geöffnet hat. Bitte prüfen Sie, wer worauf Zugriff erhält.";
  }

  @Override
  public String store() {
    return "Shop";
  }

  @Override
  public String hash() {
    return "Store-Hash";
  }

  @Override
  public String owner() {
    return "Inhaber des Shops";
  }

  @Override
  public String installedBy() {
    return "App installiert von";
  }

  @Override
  public String workspace() {
    return "Workspace";
  }

  @Override
  public String signedInAs() {
    return "Angemeldet als";
  }

  @Override
  public String scopes() {
    return "Der Workspace kann dann";
  }

  @Override
  public String warning() {
    return "Verbinden Sie den Shop nur, wenn Sie beide Seiten kennen. Hat Ihnen jemand einen Link"
        + " hierher geschickt, wählen Sie „Nicht verbinden“.";
  }

  @Override
  public String connect() {
    return "Verbinden";
  }

  @Override
  public String decline() {
    return "Nicht verbinden";
  }

  @Override
  public String conflictTitle() {
    return "Dieser Shop ist bereits verbunden";
  }

  @Override
  public String conflictLead(String store, String masked) {
    return "Der Shop "
        + store
        + " gehört zum Workspace "
        + masked
        + ". Ein Shop kann nur zu einem Workspace gehören, daher wurde nichts geändert.";
  }

  @Override
  public String conflictHow() {
    return "So ziehen Sie ihn um";
  }

  @Override
  public String conflictStepOpen() {
    return "Öffnen Sie in jenem anderen Workspace Omni-Channel und dort VERBINDUNGEN.";
  }

  @Override
  public String conflictStepRelease() {
    return "Öffnen Sie die Verbindung dieses Shops und wählen Sie Freigeben. Einstellungen und"
        + " Attribute bleiben dort erhalten.";
  }

  @Override
  public String conflictStepAgain() {
    return "Öffnen Sie die App erneut in Ihrem Control Panel und starten Sie die Einrichtung.";
  }

  @Override
  public String conflictNoAccess() {
    return "Sie haben keinen Zugang zu jenem Workspace? Fragen Sie Ihre Administration oder wenden"
        + " Sie sich an unseren Support.";
  }
}
