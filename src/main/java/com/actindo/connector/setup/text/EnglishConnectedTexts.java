package com.actindo.connector.setup.text;

import com.actindo.connector.setup.page.StepView;
import com.actindo.connector.setup.page.SyncView;

final class EnglishConnectedTexts implements ConnectedTexts {
  @Override
  public String title() {
    return "BigCommerce Connected";
  }

  @Override
  public String lead(String store, String workspace) {
    return store + " now belongs to the workspace " + workspace + ".";
  }

  @Override
  public String connection() {
    return "Connection";
  }

  @Override
  public String workspace() {
    return "Workspace";
  }

  @Override
  public String status() {
    return "Status";
  }

  @Override
  public String progressTitle() {
    return "First synchronisation";
  }

  @Override
  public String laterProgressTitle() {
    return "Synchronisation";
  }

  @Override
  public String headline(SyncView.Status status) {
    return switch (status) {
      case NONE -> "No synchronisation is running.";
      case QUEUED -> "The synchronisation starts in a moment.";
      case RUNNING -> "We are reading your store’s data. This usually takes less than a minute.";
      case WAITING -> "The store asked us to wait. The synchronisation goes on by itself.";
      case SUCCEEDED -> "All done: the connection is active.";
      case FAILED ->
          "The synchronisation did not end well. Your connection is kept, but it is not active.";
      case CANCELLED -> "The synchronisation was cancelled.";
    };
  }

  @Override
  public String step(StepView.Step step) {
    return switch (step) {
      case STORE -> "Store profile, time zone and currency";
      case ORDER_STATUSES -> "Order statuses";
      case CHANNELS -> "Sales channels";
      case BRANDS -> "Brands";
      case ATTRIBUTES -> "Attributes for offers and orders";
    };
  }

  @Override
  public String state(StepView.State state) {
    return switch (state) {
      case OPEN -> "to do";
      case RUNNING -> "in progress";
      case PAUSED -> "waiting";
      case DONE -> "done";
      case FAILED -> "failed";
      case SKIPPED -> "not done";
    };
  }

  @Override
  public String found(int count) {
    return count + " found";
  }

  @Override
  public String toConnections() {
    return "View connections";
  }

  @Override
  public String toControlPanel() {
    return "Back to the control panel";
  }

  @Override
  public String finishInstall() {
    return "Finish at BigCommerce";
  }

  @Override
  public String externalNote() {
    return "The installation was started outside of the control panel. BigCommerce completes it on"
        + " its own page.";
  }

  @Override
  public String mayClose() {
    return "You may close this page at any time; everything goes on in the background.";
  }
}
