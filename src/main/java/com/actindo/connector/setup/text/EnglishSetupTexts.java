package com.actindo.connector.setup.text;

import com.actindo.connector.setup.page.FieldFault;
import com.actindo.connector.setup.page.Notice;

final class EnglishSetupTexts implements SetupTexts {
  @Override
  public String title() {
    return "Connect your BigCommerce store";
  }

  @Override
  public String lead() {
    return "Nearly there: the app is installed. Now tell us which Actindo workspace this store"
        + " belongs to.";
  }

  @Override
  public String storeHeading() {
    return "Store to be connected";
  }

  @Override
  public String storeConnected() {
    return "Store";
  }

  @Override
  public String domain() {
    return "Address";
  }

  @Override
  public String owner() {
    return "Owner";
  }

  @Override
  public String hash() {
    return "Store hash";
  }

  @Override
  public String loadingStore() {
    return "Asking the store for its name…";
  }

  @Override
  public String stepsHeading() {
    return "What happens next";
  }

  @Override
  public String stepSignIn() {
    return "You sign in to your workspace, unless you already are.";
  }

  @Override
  public String stepConnection() {
    return "We create a connection for this store there.";
  }

  @Override
  public String stepAttributes() {
    return "The attributes of your offers and orders are set up, and the store’s data is read for"
        + " the first time.";
  }

  @Override
  public String label() {
    return "Your workspace";
  }

  @Override
  public String placeholder() {
    return "your-workspace";
  }

  @Override
  public String hint() {
    return "The first part of the address under which you open Actindo. You can also paste the"
        + " whole address.";
  }

  @Override
  public String fault(FieldFault fault) {
    return switch (fault) {
      case INVALID ->
          "This is not the name of a workspace. Such a name has letters, digits and hyphens only,"
              + " like my-company.";
      case UNREACHABLE ->
          "We cannot reach a workspace with this name. Please check the spelling, or try again in a"
              + " moment.";
    };
  }

  @Override
  public String start() {
    return "START SETUP";
  }

  @Override
  public String starting() {
    return "One moment…";
  }

  @Override
  public String newTabNote() {
    return "Opens in a new tab. This page stays open and follows.";
  }

  @Override
  public String elsewhereTitle() {
    return "Please continue in the new tab";
  }

  @Override
  public String elsewhereText() {
    return "Sign in to your workspace there. This page shows the result by itself.";
  }

  @Override
  public String elsewhereBlocked() {
    return "No new tab? Then your browser has blocked it.";
  }

  @Override
  public String elsewhereAgain() {
    return "Open the tab again";
  }

  @Override
  public String elsewhereBack() {
    return "Change the workspace";
  }

  @Override
  public String helpTitle() {
    return "No workspace yet, or not sure what it is called?";
  }

  @Override
  public String helpName() {
    return "Look at the address bar when you work with Actindo: the part between https:// and"
        + " .actindo.com is the name. A colleague who works with Actindo can tell you, too.";
  }

  @Override
  public String helpNone() {
    return "You do not have a workspace yet? Our support team will gladly help you to get one. The"
        + " app stays installed; open it again in your control panel when you are ready.";
  }

  @Override
  public String notice(Notice notice) {
    return switch (notice) {
      case SIGN_IN_DECLINED ->
          "The access was declined in the workspace, so nothing was connected. You can start again"
              + " at any time.";
      case CONSENT_DECLINED ->
          "You decided not to connect the store. Nothing was changed. You can start again at any"
              + " time.";
      case ENDED -> "The last attempt has ended without a connection. Please start again.";
      case RELEASED ->
          "The workspace has released this store. You can connect it again, with the same workspace"
              + " or with another one.";
      case EXTERNAL -> "Please finish the setup here. Afterwards we bring you back to BigCommerce.";
    };
  }
}
