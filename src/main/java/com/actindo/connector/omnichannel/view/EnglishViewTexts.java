package com.actindo.connector.omnichannel.view;

final class EnglishViewTexts implements ViewTexts {
  @Override
  public String view() {
    return "VIEW";
  }

  @Override
  public String standard() {
    return "Standard";
  }

  @Override
  public String own() {
    return "My views";
  }

  @Override
  public String published() {
    return "Published views";
  }

  @Override
  public String changed() {
    return "This view has unsaved changes";
  }

  @Override
  public String isPublished() {
    return "published";
  }

  @Override
  public String show() {
    return "Show";
  }

  @Override
  public String menu() {
    return "Actions for views";
  }

  @Override
  public String create() {
    return "Create";
  }

  @Override
  public String rename() {
    return "Rename";
  }

  @Override
  public String reset() {
    return "Reset";
  }

  @Override
  public String publish() {
    return "Publish";
  }

  @Override
  public String unpublish() {
    return "Unpublish";
  }

  @Override
  public String save() {
    return "Save";
  }

  @Override
  public String delete() {
    return "Delete";
  }

  @Override
  public String createTitle() {
    return "Create view";
  }

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public String cancel() {
    return "CANCEL";
  }

  @Override
  public String saveName() {
    return "SAVE";
  }

  @Override
  public String deleteView() {
    return "DELETE";
  }

  @Override
  public String renameTitle(String view) {
    return "Rename view “" + view + "”";
  }

  @Override
  public String deleteTitle(String view) {
    return "Delete view “" + view + "”?";
  }

  @Override
  public String deleteText(boolean published) {
    return published
        ? "It disappears for everybody in your workspace. What it lists stays as it is."
        : "What it lists stays as it is.";
  }

  @Override
  public String refused(ViewFault.Why why) {
    return switch (why) {
      case UNFIT -> "Enter a name of 1 to 100 characters.";
      case TAKEN -> "You already have a view with this name.";
      case TOO_MANY -> "You already have 200 views. Delete one that you no longer need.";
    };
  }
}
