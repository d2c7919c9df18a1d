package com.actindo.connector.omnichannel.list.text;

final class EnglishListTexts implements ListTexts {
  @Override
  public String title() {
    return "Existing Connections";
  }

  @Override
  public String searchHint() {
    return "Name or store hash";
  }

  @Override
  public String status() {
    return "Status";
  }

  @Override
  public String add() {
    return "Create connection";
  }

  @Override
  public String emptyTitle() {
    return "Connect your first store";
  }

  @Override
  public String emptyInstall() {
    return "Install the app from the BigCommerce marketplace in your store and enter"
        + " the name of this workspace. The connection then appears here by itself.";
  }

  @Override
  public String emptyByHand() {
    return "Or add a connection by hand, with the store hash and an access token of"
        + " a store-level API account.";
  }

  @Override
  public String noHitsText() {
    return "No connection matches the search and the status that you have chosen.";
  }

  @Override
  public String showAll() {
    return "Show all connections";
  }
}
