package com.actindo.connector.omnichannel.order.error;

final class EnglishErrorTexts implements ErrorTexts {
  @Override
  public String title() {
    return "Errors";
  }

  @Override
  public String column(ErrorColumn column) {
    return switch (column) {
      case REMOTE_ID -> "Order in shop";
      case TYPE -> "Type";
      case CONNECTION -> "Connection";
      case MESSAGE -> "Message";
      case MET -> "First seen";
    };
  }

  @Override
  public String type(boolean ofImport) {
    return ofImport ? "Import from channel" : "Export to channel";
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
  public String noneTitle() {
    return "Nothing to mend";
  }

  @Override
  public String noneText() {
    return "Orders that cannot be imported, and statuses that could not be sent to the shop, appear here.";
  }

  @Override
  public String noHitsText() {
    return "This connection has no errors.";
  }

  @Override
  public String showAll() {
    return "Show all errors";
  }

  @Override
  public String toolbar() {
    return "Actions for the selected errors";
  }

  @Override
  public String selectAll() {
    return "Select all errors of this page";
  }

  @Override
  public String select(String order) {
    return "Select order " + order;
  }

  @Override
  public String retry() {
    return "RETRY";
  }

  @Override
  public String cancel() {
    return "CANCEL";
  }

  @Override
  public String returnsTitle() {
    return "Returns";
  }

  @Override
  public String noReturnsTitle() {
    return "BigCommerce has no returns to import";
  }

  @Override
  public String noReturnsText() {
    return "Returns are shown here only for shops whose interface hands them out. BigCommerce knows refunds,"
        + " but no returns; all your connections lead to BigCommerce.";
  }
}
