package com.actindo.connector.workspace.page;

final class EnglishSignedOutTexts implements SignedOutTexts {
  @Override
  public String title() {
    return "You are signed out";
  }

  @Override
  public String text(String workspace) {
    return "Your session for the workspace "
        + workspace
        + " has ended here. You may still be signed in to the workspace itself.";
  }

  @Override
  public String again() {
    return "Sign in again";
  }
}
