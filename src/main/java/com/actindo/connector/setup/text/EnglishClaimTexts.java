package com.actindo.connector.setup.text;

final class EnglishClaimTexts implements ClaimTexts {
  @Override
  public String consentTitle() {
    return "Is this the right workspace?";
  }

  @Override
  public String consentLead() {
    return "Your e-mail address in the workspace is not the one of the BigCommerce user who opened"
        + " the app. Please check who gets access to what.";
  }

  @Override
  public String store() {
    return "Store";
  }

  @Override
  public String hash() {
    return "Store hash";
  }

  @Override
  public String owner() {
    return "Owner of the store";
  }

  @Override
  public String installedBy() {
    return "App installed by";
  }

  @Override
  public String workspace() {
    return "Workspace";
  }

  @Override
  public String signedInAs() {
    return "Signed in as";
  }

  @Override
  public String scopes() {
    return "The workspace will be able to";
  }

  @Override
  public String warning() {
    return "Only connect the store if you know both sides. If somebody sent you here by a link,"
        + " choose “Do not connect”.";
  }

  @Override
  public String connect() {
    return "Connect";
  }

  @Override
  public String decline() {
    return "Do not connect";
  }

  @Override
  public String conflictTitle() {
    return "This store is already connected";
  }

  @Override
  public String conflictLead(String store, String masked) {
    return "The store "
        + store
        + " belongs to the workspace "
        + masked
        + ". A store can belong to one workspace only, so nothing was changed.";
  }

  @Override
  public String conflictHow() {
    return "How to move it";
  }

  @Override
  public String conflictStepOpen() {
    return "In that other workspace, open Omni-Channel, then CONNECTIONS.";
  }

  @Override
  public String conflictStepRelease() {
    return "Open the connection of this store and choose Release. Its settings and attributes stay"
        + " there.";
  }

  @Override
  public String conflictStepAgain() {
    return "Open the app again in your control panel and start the setup.";
  }

  @Override
  public String conflictNoAccess() {
    return "You have no access to that workspace? Ask your administrator, or contact our support"
        + " team.";
  }
}
