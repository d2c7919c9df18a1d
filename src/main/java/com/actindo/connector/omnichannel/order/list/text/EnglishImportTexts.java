package com.actindo.connector.omnichannel.order.list.text;

final class EnglishImportTexts implements ImportTexts {
  @Override
  public String title() {
    return "Import of orders";
  }

  @Override
  public String connection() {
    return "Connection";
  }

  @Override
  public String allConnections() {
    return "All connections";
  }

  @Override
  public String gone() {
    return "(deleted)";
  }

  @Override
  public String show() {
    return "Show";
  }

  @Override
  public String importOrders() {
    return "IMPORT ORDERS";
  }

  @Override
  public String importAll() {
    return "IMPORT ORDERS FOR ALL CONNECTIONS";
  }

  @Override
  public String running() {
    return "Import is running …";
  }

  @Override
  public String lastSuccess() {
    return "Last successful import:";
  }

  @Override
  public String never() {
    return "Not imported yet";
  }

  @Override
  public String automatically() {
    return "Download orders automatically";
  }

  @Override
  public String interval(int minutes) {
    return minutes == 0 ? "Never" : "Every " + minutes + " minutes";
  }

  @Override
  public String save() {
    return "SAVE";
  }

  @Override
  public String inactive() {
    return "This connection is inactive: no orders come.";
  }

  @Override
  public String openConnection() {
    return "Open the connection";
  }

  @Override
  public String noneActive() {
    return "None of your connections is active.";
  }
}
