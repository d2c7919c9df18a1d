package com.actindo.connector.connection.page;

import com.actindo.connector.connection.StatusReason;

final class EnglishStatusTexts implements StatusTexts {
  @Override
  public String active() {
    return "Active";
  }

  @Override
  public String inactive() {
    return "Inactive";
  }

  @Override
  public Text of(StatusReason reason) {
    return switch (reason) {
      case DISABLED ->
          new Text(
              "Disabled",
              "Somebody in your workspace has disabled this connection. Nothing is exchanged with"
                  + " the store.",
              "Enable the connection in your workspace when you want to go on.");
      case RELEASED ->
          new Text(
              "Released",
              "Your workspace has given this store back. Its settings and attributes are kept.",
              "Open the app in the store's control panel to connect the store again.");
      case APP_UNINSTALLED ->
          new Text(
              "App uninstalled",
              "The app has been removed from the store, so we no longer have access to it.",
              "Install the app again. The connection then goes on as before.");
      case UNINSTALL_REPORTED ->
          new Text(
              "Checking an uninstall",
              "BigCommerce has reported that the app was removed. We are making sure that this is"
                  + " true.",
              "Nothing to do: if the app is still installed, the connection goes on by itself"
                  + " within about ten minutes.");
      case TOKEN_REJECTED ->
          new Text(
              "Access refused",
              "The store no longer accepts our access. This happens after the app was removed or"
                  + " its permissions changed.",
              "Install the app again to renew the access. Nothing you have set up is lost.");
      case TOKEN_UNREADABLE ->
          new Text(
              "Access unreadable",
              "The stored access to your store cannot be read any more.",
              "Install the app again to renew the access. Nothing you have set up is lost.");
      case SCOPES_MISSING ->
          new Text(
              "Permissions missing",
              "The app lacks a permission in the store, or the store has a new owner.",
              "Let the store's owner install the app again and accept the permissions.");
      case STORE_UNAVAILABLE ->
          new Text(
              "Store unavailable",
              "The store does not answer at the moment. It may be suspended or in maintenance.",
              "Nothing to do: as soon as the store answers, the connection goes on by itself.");
      case SYNC_FAILED ->
          new Text(
              "Synchronisation failed",
              "The last synchronisation with the store did not end well.",
              "Start the synchronisation again in your workspace.");
      case NOT_SYNCHRONISED ->
          new Text(
              "Not synchronised yet",
              "The connection becomes active as soon as its first synchronisation has ended.",
              "This usually takes less than a minute.");
    };
  }

  @Override
  public Text inWorkspace(StatusReason reason) {
    Text text = of(reason);
    return switch (reason) {
      case APP_UNINSTALLED ->
          new Text(
              text.title(),
              text.explanation(),
              "Install the app again, or enter a valid access token in the connection. It then goes"
                  + " on as before.");
      case TOKEN_REJECTED ->
          new Text(
              text.title(),
              "The store no longer accepts the access token. This happens after the app or the API"
                  + " account was removed or its permissions changed.",
              "Install the app again, or enter a new access token in the connection. Nothing you"
                  + " have set up is lost.");
      case TOKEN_UNREADABLE ->
          new Text(
              text.title(),
              "The stored access token cannot be read any more.",
              "Install the app again, or enter the access token in the connection again. Nothing"
                  + " you have set up is lost.");
      case SCOPES_MISSING ->
          new Text(
              text.title(),
              "The access token lacks a permission in the store, or the store has a new owner.",
              "Let the store's owner install the app again, or enter an access token that has all"
                  + " permissions.");
      default -> text;
    };
  }
}
