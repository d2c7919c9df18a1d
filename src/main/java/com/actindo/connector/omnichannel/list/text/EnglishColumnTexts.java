package com.actindo.connector.omnichannel.list.text;

import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.omnichannel.list.Column;
import com.actindo.connector.omnichannel.list.ListState;

final class EnglishColumnTexts implements ColumnTexts {
  @Override
  public String column(Column column) {
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
  public String columnsTitle() {
    return "Columns and their order";
  }

  @Override
  public String columnsHint() {
    return "Drag the columns, or move them with the arrow keys; Delete removes one.";
  }

  @Override
  public String columnChoice() {
    return "Column";
  }

  @Override
  public String choose() {
    return "Choose …";
  }

  @Override
  public String addColumn() {
    return "ADD COLUMN";
  }

  @Override
  public String apply() {
    return "APPLY";
  }

  @Override
  public String lastColumn() {
    return "The list needs at least one column";
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

  @Override
  public String columns(int count) {
    return "Columns (" + count + ")";
  }

  @Override
  public String remove(String column) {
    return "Remove column “" + column + "”";
  }

  @Override
  public String moved() {
    return "{0}: position {1} of {2}";
  }

  @Override
  public String removed() {
    return "{0} removed";
  }

  @Override
  public String added() {
    return "{0} added";
  }

  @Override
  public String sort(String column, ListState.Direction next) {
    return switch (next) {
      case ASCENDING -> "Sort by " + column + ", ascending";
      case DESCENDING -> "Sort by " + column + ", descending";
      case NONE -> "Do not sort by " + column;
    };
  }

  @Override
  public String earlier(String column) {
    return "Move " + column + " to the left";
  }

  @Override
  public String later(String column) {
    return "Move " + column + " to the right";
  }
}
