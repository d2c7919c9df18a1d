package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.web.Language;

/** Words of the form that creates a connection or changes how it reaches its store. */
public interface CredentialsTexts {
  static CredentialsTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishCredentialsTexts();
      case GERMAN -> new GermanCredentialsTexts();
    };
  }

  /** The heading of the form for a new connection. */
  String newTitle();

  /** Says where drivers come from; the name of the shop follows. */
  String driversFrom();

  default String appStore() {
    return "Actindo AppStore";
  }

  String driver();

  String chooseDriver();

  /** Beside the driver of a connection that exists. */
  String driverLocked();

  /** What the driver {@code bigcommerce} is called. */
  default String bigCommerce() {
    return "BigCommerce";
  }

  String credentials();

  String storeHash();

  String storeHashHint();

  String accessToken();

  String accessTokenHint();

  /** Below the empty field of a connection that has a token. */
  String accessTokenKept();

  /** Below the field when a token was typed that is not kept in the page. */
  String accessTokenAgain();

  String help();

  String helpStore();

  String helpAccount();

  String helpScopes();

  String helpInstead();

  /** The notice while BigCommerce is asked. */
  String checking();

  String nameMissing();

  String nameTooLong();

  String nameUnreadable();

  String driverMissing();

  String storeHashMissing();

  String storeHashInvalid();

  String storeHashUnknown();

  String storeHashTaken();

  /** The store cannot change any more, because orders of it are imported. */
  String storeHasOrders();

  /** The link to the connection that has the store. */
  String storeHashTakenBy(String name);

  String accessTokenMissing();

  String accessTokenInvalid();

  String accessTokenRefused();

  /** The token that is stored already, for a store that it shall open. */
  String storedTokenRefused();

  /** The missing scopes follow. */
  String scopesMissing();

  String storeUnavailable();
}
