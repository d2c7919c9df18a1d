package com.actindo.connector.web.text;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.problem.WayOn;

final class EnglishProblemTexts implements ProblemTexts {
  @Override
  public Text of(ProblemType type) {
    return switch (type) {
      case INVALID_PARAMETER ->
          new Text(
              "This address is not complete",
              "Something in the address is missing, repeated or has the wrong form.",
              "Open the app again in your BigCommerce control panel, or begin the installation"
                  + " again.");
      case CODE_REFUSED ->
          new Text(
              "BigCommerce has not confirmed the installation",
              "The confirmation of this installation was already used, or it has expired.",
              "Install the app again. This takes a moment, and nothing is created twice.");
      case NOT_SIGNED_IN ->
          new Text(
              "Please sign in",
              "This page belongs to a workspace, and you are not signed in to it here.",
              "Sign in with your workspace and you come back to this page.");
      case PAYLOAD_REFUSED ->
          new Text(
              "We cannot verify this call",
              "The signed message from BigCommerce is missing, has expired or cannot be verified.",
              "Open the app again in your BigCommerce control panel.");
      case SCOPES_MISSING ->
          new Text(
              "The app needs more permissions",
              "BigCommerce has granted the app less than it needs to exchange orders and offers.",
              "Install the app again and accept all permissions. Only the owner of the store can"
                  + " grant some of them.");
      case OTHER_STORE ->
          new Text(
              "This was about another store",
              "BigCommerce’s answer speaks of another store than the one from which the app was"
                  + " installed. To be safe, nothing was saved.",
              "Install the app again, starting in the control panel of the right store.");
      case OTHER_CALLBACK ->
          new Text(
              "This call was meant for something else",
              "The signed message from BigCommerce was already used for another purpose.",
              "Open the app again in your BigCommerce control panel.");
      case USER_MAY_NOT_UNINSTALL ->
          new Text(
              "This user may not uninstall the app",
              "Only the owner of the store or the user who installed the app can remove it.",
              "Ask one of them to uninstall the app.");
      case FOREIGN_ORIGIN ->
          new Text(
              "This form was not sent from our page",
              "For your security we accept forms from our own pages only. Nothing was changed.",
              "Begin again, and please do not use links that somebody sent you.");
      case TICKET_REFUSED ->
          new Text(
              "This setup page has expired",
              "The setup page was open for too long or was already used. Nothing was changed.",
              "Open the app again in your control panel and start the setup there.");
      case CLAIM_REFUSED ->
          new Text(
              "This setup cannot go on here",
              "The sign-in was begun in another browser, was already used, or has expired. Nothing"
                  + " was connected.",
              "Begin again, and stay in the same browser until the store is connected.");
      case RIGHT_MISSING ->
          new Text(
              "You lack a right in this workspace",
              "Your user in the workspace has no permission for this.",
              "Ask the administrator of your workspace for the right. To go on as another user, sign"
                  + " out of the workspace first.");
      case NOT_FOUND ->
          new Text(
              "There is nothing here",
              "The address does not exist, or what was here belongs to somebody else.",
              "Check the address, or go back and choose another way.");
      case STORE_UNKNOWN ->
          new Text(
              "The app is not installed in this store",
              "We do not know this store, or the app was uninstalled from it.",
              "Install the app in this store. A connection that it had before is kept.");
      case METHOD_NOT_ALLOWED ->
          new Text(
              "That cannot be done here",
              "This address does not take requests of this kind.",
              "Go back and use the buttons of our pages.");
      case NOT_ACCEPTABLE ->
          new Text(
              "There is no such form of this answer",
              "We cannot answer in the form that was asked for.",
              "Ask for a form that this address offers.");
      case CLAIMED_ELSEWHERE ->
          new Text(
              "This store is already connected",
              "Another workspace holds this store. Nothing was changed.",
              "Release the connection in the other workspace first, then begin again.");
      case CLAIM_LOST ->
          new Text(
              "Somebody else was faster",
              "While you were setting up, this store was connected by somebody else or the app was"
                  + " installed again.",
              "Begin again to see how the store stands now.");
      case NOT_POSSIBLE_NOW ->
          new Text(
              "That is not possible right now",
              "The present state of the connection or order does not allow it.",
              "Look at its state and what is advised there.");
      case STORE_ALREADY_CONNECTED ->
          new Text(
              "This store is connected already",
              "The workspace has a connection with this store hash.",
              "Open the existing connection, or delete it first.");
      case TOKEN_REJECTED ->
          new Text(
              "BigCommerce refuses the access token",
              "The token of this connection no longer opens its store.",
              "Install the app in the store again, or enter a valid token by hand.");
      case CREDENTIALS_REJECTED ->
          new Text(
              "BigCommerce refuses these credentials",
              "Store hash and access token do not open a store with what the connection needs. Nothing was changed.",
              "Check both in the control panel of the store, under Settings, Store-level API accounts.");
      case STORE_UNAVAILABLE ->
          new Text(
              "The store cannot be reached right now",
              "BigCommerce says that the store is suspended or in maintenance, or did not answer in time. Nothing was changed.",
              "Try again in a few minutes.");
      case STALE ->
          new Text(
              "Somebody has changed this meanwhile",
              "What you wanted to change is no longer as it was when you opened it.",
              "Load the page again and repeat your change.");
      case TOO_LARGE ->
          new Text(
              "That was too much", "The request is larger than we accept.", "Send less at a time.");
      case STOPPING ->
          new Text(
              "One moment, please",
              "This service is just being started anew.",
              "Try again in a few seconds.");
      case HEADERS_TOO_LARGE ->
          new Text(
              "Your browser sent too much",
              "The headers of the request are larger than we accept.",
              "Delete the cookies of this address in your browser, then try again.");
      case TOO_SLOW ->
          new Text(
              "That took too long",
              "The request arrived more slowly than we accept.",
              "Check your connection to the internet, then try again.");
      case URI_TOO_LONG ->
          new Text(
              "This address is too long",
              "The address is longer than we accept.",
              "Open the app again in your BigCommerce control panel.");
      case UNSUPPORTED_MEDIA_TYPE ->
          new Text(
              "We cannot read this form",
              "The request is written in a form that this address does not read.",
              "Send it in the form that the documentation names.");
      case INVALID ->
          new Text(
              "Some values are not right",
              "Some of the values do not have the form they need.",
              "Correct them and send the form again.");
      case WORKSPACE_UNREACHABLE ->
          new Text(
              "We cannot reach this workspace",
              "No workspace answers under this name at the moment.",
              "Check the spelling, or try again in a moment.");
      case TOO_MANY_REQUESTS ->
          new Text(
              "That was a bit too fast",
              "There were more requests than we allow within a minute.",
              "Wait a minute, then try again.");
      case INTERNAL ->
          new Text(
              "Something went wrong on our side",
              "The mistake is ours, not yours. It has been recorded.",
              "Try again in a moment. If it happens again, tell our support the number below.");
      case BIGCOMMERCE_FAILED ->
          new Text(
              "BigCommerce did not answer properly",
              "BigCommerce has not completed the request, so we could not go on.",
              "Install the app again in a few minutes. Nothing is created twice.");
      case WORKSPACE_FAILED ->
          new Text(
              "Your workspace did not answer properly",
              "The sign-in could not be completed because the workspace failed. Nothing was"
                  + " connected.",
              "Begin again in a few minutes.");
      case BIGCOMMERCE_BUSY ->
          new Text(
              "BigCommerce is busy",
              "BigCommerce has asked us to wait a little.",
              "Try again in a moment.");
      case DATABASE_AWAY ->
          new Text(
              "We cannot answer right now",
              "A part of our service is not available at the moment.",
              "Try again in a moment.");
      case INSTALL_INTERRUPTED ->
          new Text(
              "The installation was interrupted",
              "Our service was interrupted while it took over the access to your store. BigCommerce"
                  + " gives this access only once.",
              "Install the app again. Nothing is created twice.");
      case BIGCOMMERCE_TIMEOUT ->
          new Text(
              "BigCommerce took too long",
              "BigCommerce did not answer in time.",
              "Install the app again in a few minutes. Nothing is created twice.");
      case WORKSPACE_TIMEOUT ->
          new Text(
              "Your workspace took too long",
              "The workspace did not answer in time. Nothing was connected.",
              "Begin again in a few minutes.");
    };
  }

  @Override
  public String names(ProblemType type) {
    return switch (type) {
      case SCOPES_MISSING -> "Missing permissions";
      case RIGHT_MISSING -> "Missing rights";
      default -> "What this is about";
    };
  }

  @Override
  public String wayOn(WayOn.Kind kind) {
    return switch (kind) {
      case INSTALL_AGAIN -> "Install again";
      case BEGIN_AGAIN -> "Begin again";
      case OPEN_APP_AGAIN -> "Open the app again";
      case SIGN_IN -> "Sign in";
      case BACK -> "Back";
      case RELOAD -> "Try again";
    };
  }

  @Override
  public String incident() {
    return "Incident";
  }
}
