package com.actindo.connector.omnichannel.list.text;

import java.util.List;

final class EnglishActionTexts implements ActionTexts {
  @Override
  public String toolbar() {
    return "Actions for the selected connections";
  }

  @Override
  public String selectAll() {
    return "Select all connections of this page";
  }

  @Override
  public String select(String connection) {
    return "Select " + connection;
  }

  @Override
  public String edit() {
    return "Edit";
  }

  @Override
  public String enable() {
    return "ENABLE";
  }

  @Override
  public String disable() {
    return "DISABLE";
  }

  @Override
  public String synchronize() {
    return "SYNCHRONIZE";
  }

  @Override
  public String delete() {
    return "DELETE";
  }

  @Override
  public String selectOne() {
    return "Select exactly one connection for this.";
  }

  @Override
  public String selectSome() {
    return "Select at least one connection for this.";
  }

  @Override
  public String noneActive() {
    return "None of the selected connections is active.";
  }

  @Override
  public String noneInactive() {
    return "None of the selected connections is inactive.";
  }

  @Override
  public String refused(List<String> names) {
    return "These could not be enabled: " + String.join(", ", names) + ". Open them to see why.";
  }

  @Override
  public String someEnabled(int count) {
    return count == 1 ? "One connection was enabled." : count + " connections were enabled.";
  }

  @Override
  public List<String> deleted() {
    return List.of(
        "its attributes, attribute groups and attribute sets",
        "its settings and credentials",
        "its imported orders and the ones that failed");
  }

  @Override
  public String deleteTitle(String connection) {
    return "Delete “" + connection + "”?";
  }

  @Override
  public String deleteLead() {
    return "This cannot be undone. These go with it:";
  }

  @Override
  public String deleteStays() {
    return "What other connections use stays, and so do the events and the processes"
        + " of the past. The store becomes free: it can be connected again, here or"
        + " with another workspace.";
  }

  @Override
  public String deleteLong() {
    return "Deleting takes a while and runs in the background; the process symbol"
        + " shows how far it is.";
  }

  @Override
  public String deleteActive() {
    return "This connection is active: data is being exchanged with the store. It is"
        + " disabled first.";
  }

  @Override
  public String disableAndDelete() {
    return "DISABLE AND DELETE";
  }
}
