package com.actindo.connector.workspace.page;

final class GermanSignedOutTexts implements SignedOutTexts {
  @Override
  public String title() {
    return "Sie sind abgemeldet";
  }

  @Override
  public String text(String workspace) {
    return "Ihre Sitzung für den Workspace "
        + workspace
        + " ist hier beendet. Im Workspace selbst sind Sie möglicherweise noch angemeldet.";
  }

  @Override
  public String again() {
    return "Erneut anmelden";
  }
}
