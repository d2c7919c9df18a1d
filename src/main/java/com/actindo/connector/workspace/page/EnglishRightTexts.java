package com.actindo.connector.workspace.page;

final class EnglishRightTexts implements RightTexts {
  @Override
  public String named(String id) {
    return switch (id) {
      case "connections.view" -> "View connections";
      case "connections.manage" -> "Manage connections";
      case "connections.delete" -> "Delete connections";
      default -> id;
    };
  }
}
