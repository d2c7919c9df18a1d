package com.actindo.connector.omnichannel.edit.text;

final class EnglishCredentialsTexts implements CredentialsTexts {
  @Override
  public String newTitle() {
    return "Connection";
  }

  @Override
  public String driversFrom() {
    return "Drivers are available in the";
  }

  @Override
  public String driver() {
    return "Driver";
  }

  @Override
  public String chooseDriver() {
    return "Please choose";
  }

  @Override
  public String driverLocked() {
    return "The driver of a connection cannot be changed.";
  }

  @Override
  public String credentials() {
    return "Credentials";
  }

  @Override
  public String storeHash() {
    return "Store Hash";
  }

  @Override
  public String storeHashHint() {
    return "The short code that follows “store-” in the address of the store’s control panel. You"
        + " can also paste that address or the API path.";
  }

  @Override
  public String accessToken() {
    return "Access Token";
  }

  @Override
  public String accessTokenHint() {
    return "From a store-level API account. It is kept encrypted and never shown again.";
  }

  @Override
  public String accessTokenKept() {
    return "Leave empty to keep the stored one. A new one replaces it only when BigCommerce accepts"
        + " it.";
  }

  @Override
  public String accessTokenAgain() {
    return "For safety the page does not repeat the token: please enter it again.";
  }

  @Override
  public String help() {
    return "Where do I find these?";
  }

  @Override
  public String helpStore() {
    return "Sign in to the store’s BigCommerce control panel and open Settings, then Store-level"
        + " API accounts.";
  }

  @Override
  public String helpAccount() {
    return "Create an API account. BigCommerce shows its access token once, and an API path that"
        + " contains the store hash: /stores/{store hash}/v3/.";
  }

  @Override
  public String helpScopes() {
    return "The account needs these OAuth scopes:";
  }

  @Override
  public String helpInstead() {
    return "There is an easier way: install the app from the BigCommerce marketplace. It fills in"
        + " both by itself.";
  }

  @Override
  public String checking() {
    return "Checking credentials…";
  }

  @Override
  public String nameMissing() {
    return "Enter a name for the connection.";
  }

  @Override
  public String nameTooLong() {
    return "The name may have 255 characters at most.";
  }

  @Override
  public String nameUnreadable() {
    return "The name holds characters that cannot be shown.";
  }

  @Override
  public String driverMissing() {
    return "Choose a driver.";
  }

  @Override
  public String storeHashMissing() {
    return "Enter the store hash.";
  }

  @Override
  public String storeHashInvalid() {
    return "This is no store hash: it has up to 32 lower-case letters and digits.";
  }

  @Override
  public String storeHashUnknown() {
    return "BigCommerce knows no store with this hash. Check the spelling.";
  }

  @Override
  public String storeHashTaken() {
    return "Your workspace already has a connection with this store.";
  }

  @Override
  public String storeHasOrders() {
    return "Orders of the present store are imported. Create a connection of its own for the other"
        + " store.";
  }

  @Override
  public String storeHashTakenBy(String name) {
    return "Open “" + name + "”";
  }

  @Override
  public String accessTokenMissing() {
    return "Enter the access token.";
  }

  @Override
  public String accessTokenInvalid() {
    return "This is no access token: it has up to 255 letters, digits and signs without spaces.";
  }

  @Override
  public String accessTokenRefused() {
    return "BigCommerce does not accept this access token for the store. Copy it again, or create a"
        + " new API account.";
  }

  @Override
  public String storedTokenRefused() {
    return "BigCommerce does not accept the stored access token for this store. Enter one that"
        + " belongs to the store.";
  }

  @Override
  public String scopesMissing() {
    return "BigCommerce accepts the access token, but it may not do everything that is needed. Add"
        + " these scopes to the API account:";
  }

  @Override
  public String storeUnavailable() {
    return "The store does not answer at the moment. It may be in maintenance, or BigCommerce is"
        + " not reachable. Nothing was saved; your entries still stand here. Try again in a few"
        + " minutes.";
  }
}
