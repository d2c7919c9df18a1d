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

  @Override
  public String ordersTab() {
    return "ORDERS";
  }

  @Override
  public String close() {
    return "Close";
  }

  @Override
  public String discardTitle() {
    return "Discard changes?";
  }

  @Override
  public String discardText() {
    return "What you have changed on this page is not saved yet.";
  }

  @Override
  public String discard() {
    return "Discard";
  }

  @Override
  public String stay() {
    return "Stay";
  }

  @Override
  public String offlineTitle() {
    return "We cannot be reached";
  }

  @Override
  public String offlineText() {
    return "The request did not arrive. Check your connection to the internet, then try again.";
  }

  @Override
  public String failedTitle() {
    return "That did not work";
  }

  @Override
  public String failedText() {
    return "The request was refused on its way. Try again in a moment; if it happens again, load the page anew.";
  }

  @Override
  public String reload() {
    return "Load the page again";
  }

  @Override
  public Said said(String slug) {
    return switch (slug) {
      case "sync-triggered" ->
          new Said(
              "Sync triggered",
              "The synchronisation runs in the background; the process symbol shows how far it is.");
      case "saved" -> new Said("Saving successful", "The setting was stored.");
      case "enabled" ->
          new Said("Enabled", "The store is synchronised; then data is exchanged with it again.");
      case "disabled" ->
          new Said("Disabled", "Data and settings stay; nothing is exchanged any more.");
      case "released" ->
          new Said("Released", "The store can be connected with another workspace now.");
      case "deletion-started" ->
          new Said(
              "Deletion started",
              "It runs in the background; the process symbol shows how far it is.");
      case "import-triggered" ->
          new Said(
              "Order import triggered",
              "It runs in the background; the process symbol shows how far it is.");
      case "orders-canceled" ->
          new Said("Canceled", "What was canceled counts as an error no more.");
      case "view-saved" -> new Said("View saved", "It is in the list of views.");
      case "view-deleted" -> new Said("View deleted", "The list shows its own columns again.");
      case "import-retried" ->
          new Said("Import will be retried", "What was asked for comes with the next import.");
      case "status-retried" ->
          new Said("Status will be sent again", "The shop gets it in the background.");
      case "order-canceled" ->
          new Said(
              "Order canceled", "It counts as an error no more; in the store nothing changed.");
      default -> throw new IllegalArgumentException(slug);
    };
  }
}
