package com.actindo.connector.omnichannel.list.text;

import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.omnichannel.list.ConnectionColumn;

final class EnglishColumnTexts implements ColumnTexts {
  @Override
  public String column(ConnectionColumn column) {
    return switch (column) {
      case NAME -> "Name";
      case STATUS -> "Status";
      case ERRORS -> "Order/Return have errors";
      case DRIVER -> "Driver";
      case ID -> "ID";
      case STORE -> "Store";
      case STORE_HASH -> "Store hash";
      case CREATED -> "Created";
      case SYNCED -> "Last synchronised";
    };
  }

  @Override
  public String reason(StatusReason reason, Source source) {
    boolean byHand = source == Source.MANUAL;
    return switch (reason) {
      case DISABLED -> "Disabled: enable it to exchange data again";
      case RELEASED -> "Released: open the app in the store to connect it again";
      case APP_UNINSTALLED -> "App deleted in BigCommerce: install it again or enter a token";
      case UNINSTALL_REPORTED ->
          "BigCommerce reports that the app was deleted: we are checking, nothing to do";
      case TOKEN_REJECTED ->
          byHand
              ? "Token refused: enter a new one"
              : "Token refused: install the app again or enter a new token";
      case TOKEN_UNREADABLE ->
          byHand
              ? "Stored token unreadable: enter a new one"
              : "Stored token unreadable: install the app again or enter a new token";
      case SCOPES_MISSING ->
          byHand
              ? "Permissions missing: enter a token that has them"
              : "Permissions missing: let the store’s owner install the app again";
      case STORE_UNAVAILABLE -> "Store does not answer: it goes on by itself, nothing to do";
      case SYNC_FAILED -> "Synchronisation failed: synchronise again";
      case NOT_SYNCHRONISED -> "Waiting for its first synchronisation: nothing to do";
    };
  }

  @Override
  public String showErrors(String connection) {
    return "Yes: show the errors of " + connection;
  }

  @Override
  public String yes() {
    return "yes";
  }

  @Override
  public String no() {
    return "no";
  }

  @Override
  public String synchronising() {
    return "synchronising now…";
  }

  @Override
  public String neverSynchronised() {
    return "never synchronised";
  }

  @Override
  public String lastSynchronised() {
    return "last synchronised";
  }
}
