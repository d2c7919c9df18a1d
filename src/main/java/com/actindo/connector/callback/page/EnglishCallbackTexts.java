package com.actindo.connector.callback.page;

import com.actindo.connector.problem.ProblemType;

final class EnglishCallbackTexts implements CallbackTexts {
  @Override
  public String storeTitle() {
    return "Your store and Actindo";
  }

  @Override
  public String allWell() {
    return "Everything is fine. The store is connected with your workspace.";
  }

  @Override
  public String workspace() {
    return "Workspace";
  }

  @Override
  public String connection() {
    return "Connection";
  }

  @Override
  public String status() {
    return "Status";
  }

  @Override
  public String lastSync() {
    return "Last synchronisation";
  }

  @Override
  public String never() {
    return "none yet";
  }

  @Override
  public String whatToDo() {
    return "What to do";
  }

  @Override
  public String installAgain() {
    return "Install the app again";
  }

  @Override
  public String openConnections() {
    return "Open connections";
  }

  @Override
  public String waitingTitle(ProblemType type) {
    return type == ProblemType.BIGCOMMERCE_BUSY ? "BigCommerce is busy" : "One moment, please";
  }

  @Override
  public String waitingText(ProblemType type) {
    return type == ProblemType.BIGCOMMERCE_BUSY
        ? "BigCommerce has asked us to wait a little. Please leave this page open: it goes on by"
            + " itself."
        : "We cannot finish this right now. Nothing is lost. Please leave this page open: it goes"
            + " on by itself.";
  }

  @Override
  public String waitingNext() {
    return "Next try in about {n} seconds";
  }

  @Override
  public String waitingNow() {
    return "Trying again…";
  }

  @Override
  public String waitingButton() {
    return "Try now";
  }

  @Override
  public String waitingReload() {
    return "Please reload this page in a few seconds.";
  }

  @Override
  public String waitingTooLong() {
    return "Does it take too long? You can also install the app again; nothing is created twice.";
  }

  @Override
  public String openAgainTitle() {
    return "Please open the app again";
  }

  @Override
  public String openAgainText() {
    return "For your security this page works only when it is opened from your BigCommerce control"
        + " panel.";
  }

  @Override
  public String openAgainHow() {
    return "In the control panel, choose Apps, then My Apps, and open the app there.";
  }

  @Override
  public String openAgainButton() {
    return "To the control panel";
  }
}
