package com.actindo.connector.web.text;

final class GermanLayoutTexts implements LayoutTexts {
  @Override
  public String skipToContent() {
    return "Zum Inhalt springen";
  }

  @Override
  public String newTab() {
    return "(öffnet einen neuen Tab)";
  }

  @Override
  public String support() {
    return "Support kontaktieren";
  }

  @Override
  public String outdated() {
    return "Diese Seite ist schon lange geöffnet und aktualisiert sich nicht mehr."
        + " Bitte öffnen Sie die App erneut.";
  }

  @Override
  public String signedInAs(String name) {
    return "Angemeldet als " + name;
  }

  @Override
  public String signOut() {
    return "Abmelden";
  }

  @Override
  public String module() {
    return "Omni-Channel";
  }

  @Override
  public String connectionsTab() {
    return "VERBINDUNGEN";
  }
}
