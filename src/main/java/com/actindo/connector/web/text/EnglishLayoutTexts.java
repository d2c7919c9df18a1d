package com.actindo.connector.web.text;

final class EnglishLayoutTexts implements LayoutTexts {
  @Override
  public String skipToContent() {
    return "Skip to content";
  }

  @Override
  public String newTab() {
    return "(opens in a new tab)";
  }

  @Override
  public String support() {
    return "Contact support";
  }

  @Override
  public String outdated() {
    return "This page has been open for a long time and no longer updates itself."
        + " Please open the app again.";
  }

  @Override
  public String signedInAs(String name) {
    return "Signed in as " + name;
  }

  @Override
  public String signOut() {
    return "Sign out";
  }

  @Override
  public String module() {
    return "Omni-Channel";
  }

  @Override
  public String connectionsTab() {
    return "CONNECTIONS";
  }
}
