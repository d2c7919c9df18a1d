package com.actindo.connector.workspace.page;

final class GermanRightTexts implements RightTexts {
  @Override
  public String named(String id) {
    return switch (id) {
      case "connections.view" -> "Verbindungen ansehen";
      case "connections.manage" -> "Verbindungen verwalten";
      case "connections.delete" -> "Verbindungen löschen";
      default -> id;
    };
  }
}
