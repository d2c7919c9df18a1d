package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.connection.list.Remedy;
import com.actindo.connector.problem.ProblemType;
import java.util.Optional;

final class EnglishEditTexts implements EditTexts {
  @Override
  public String title(String name) {
    return name + " Connection";
  }

  @Override
  public String back() {
    return "Back to the list";
  }

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public String applyName() {
    return "Apply the name";
  }

  @Override
  public String editName() {
    return "Edit the name";
  }

  @Override
  public String created() {
    return "Created";
  }

  @Override
  public String views() {
    return "Parts of the connection";
  }

  @Override
  public String credentials() {
    return "Credentials";
  }

  @Override
  public String settings() {
    return "Settings";
  }

  @Override
  public String save() {
    return "SAVE";
  }

  @Override
  public String unsaved() {
    return "Not saved yet";
  }

  @Override
  public String cancel() {
    return "Cancel";
  }

  @Override
  public String faults() {
    return "This was not saved";
  }

  @Override
  public String notPossible() {
    return "That was not possible";
  }

  @Override
  public String readOnly() {
    return "You may look at this connection but not change it.";
  }

  @Override
  public String remedyTitle() {
    return "What to do";
  }

  @Override
  public String remedy(Remedy remedy) {
    return switch (remedy) {
      case ENABLE -> "Enable the connection when you want to go on.";
      case CLAIM ->
          "Open the app in the store’s BigCommerce control panel to connect the store again, or"
              + " enter an access token of your own below.";
      case INSTALL ->
          "Install the app in the store again, or enter an access token of your own below. What"
              + " you have set up is kept.";
      case ENTER_TOKEN -> "Enter an access token below that the store accepts.";
      case SYNCHRONISE -> "Start the synchronisation again.";
      case WAIT -> "Nothing: this passes by itself.";
    };
  }

  @Override
  public String install() {
    return "Install the app again";
  }

  @Override
  public String enterToken() {
    return "Enter a token";
  }

  @Override
  public String enable() {
    return "Enable";
  }

  @Override
  public String disable() {
    return "Disable";
  }

  @Override
  public String synchronise() {
    return "Synchronize";
  }

  @Override
  public String refused(ProblemType type, Optional<String> state) {
    return switch (type) {
      case TOKEN_REJECTED ->
          "The connection stays as it is: BigCommerce does not accept its access token. Install the"
              + " app again, or enter another access token.";
      case STORE_UNAVAILABLE ->
          "The connection stays as it is: the store does not answer at the moment. It may be in"
              + " maintenance. Try again in a few minutes.";
      case STALE ->
          "Somebody has changed this connection meanwhile. You see it as it is now; your action was"
              + " not carried out.";
      default ->
          state
              .map(words ->
                  "This is not possible while the connection is in the state “" + words + "”.")
              .orElse("This is not possible at the moment.");
    };
  }

  @Override
  public String dangerTitle() {
    return "Release or delete";
  }

  @Override
  public String release() {
    return "Release…";
  }

  @Override
  public String releaseLine() {
    return "Gives the store back, so that another workspace can connect it. Settings and attributes stay"
        + " here.";
  }

  @Override
  public String releaseQuestion(String name) {
    return "Release “" + name + "”?";
  }

  @Override
  public String releaseStays() {
    return "The connection becomes inactive. Its settings and attributes stay.";
  }

  @Override
  public String releaseTokenOfApp() {
    return "The app stays installed in the store, and any workspace can connect it from there.";
  }

  @Override
  public String releaseTokenByHand() {
    return "The access token that was entered by hand is erased.";
  }

  @Override
  public String releaseAgain() {
    return "You can connect the store again at any time.";
  }

  @Override
  public String releaseNow() {
    return "Release";
  }

  @Override
  public String delete() {
    return "Delete…";
  }

  @Override
  public String deleteLine() {
    return "Releases the store and deletes the connection with its settings and attributes.";
  }

  @Override
  public String meanwhileTitle() {
    return "Somebody has changed this meanwhile";
  }

  @Override
  public String meanwhile() {
    return "Nothing was overwritten. Your entries still stand below; if you save now, they replace"
        + " what is there.";
  }

  @Override
  public String meanwhileNothing() {
    return "What you have entered here does not differ from it.";
  }

  @Override
  public String meanwhileNow() {
    return "Saved now";
  }

  @Override
  public String meanwhileYours() {
    return "Your entry";
  }

  @Override
  public String discard() {
    return "Discard my entries";
  }

  @Override
  public String nothing() {
    return "empty";
  }
}
