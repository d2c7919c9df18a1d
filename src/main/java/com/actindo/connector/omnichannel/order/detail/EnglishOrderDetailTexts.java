package com.actindo.connector.omnichannel.order.detail;

import com.actindo.connector.order.ImportStatus;

final class EnglishOrderDetailTexts implements OrderDetailTexts {
  @Override
  public String title(long remoteId) {
    return "Order #" + remoteId;
  }

  @Override
  public String meaning(ImportStatus status) {
    return switch (status) {
      case NOT_IMPORTED -> "It is asked for again and comes with the next import.";
      case IMPORTED -> "It is here, but a part is still missing; the next import brings it.";
      case COMPLETE -> "Completely imported.";
      case ERROR -> "It cannot be imported as it is.";
      case CANCELED -> "Somebody canceled it; it is not imported.";
    };
  }

  @Override
  public String back() {
    return "All orders";
  }

  @Override
  public String whatHelps() {
    return "What helps";
  }

  @Override
  public String retry() {
    return "RETRY IMPORT";
  }

  @Override
  public String cancel() {
    return "CANCEL ORDER";
  }

  @Override
  public String cancelTitle(long remoteId) {
    return "Cancel order #" + remoteId + "?";
  }

  @Override
  public String cancelText() {
    return "It is not imported again and counts as an error no more. In the store nothing changes."
        + " This cannot be undone.";
  }

  @Override
  public String keep() {
    return "KEEP";
  }

  @Override
  public String actionsHint() {
    return "A retry reads the order from the store again. A canceled order is left alone here and counts as an error no more; in the store nothing changes.";
  }

  @Override
  public String refusedTitle() {
    return "That is not possible right now";
  }

  @Override
  public String tooLate() {
    return "The order is no longer in error; somebody or an import was faster. This is how it is now.";
  }

  @Override
  public String changedMeanwhile() {
    return "Somebody or an import has changed this order meanwhile. You see it as it is now; your action was"
        + " not carried out.";
  }

  @Override
  public String retryExport() {
    return "RETRY SENDING";
  }

  @Override
  public String cancelExport() {
    return "CANCEL SENDING";
  }

  @Override
  public String exportHint() {
    return "A retry sends the status to the store again. After a cancel the store keeps the status that it has, and"
        + " the order counts as an error no more.";
  }

  @Override
  public String noticesTitle() {
    return "Worth knowing";
  }

  @Override
  public String overview() {
    return "Overview";
  }

  @Override
  public String connection() {
    return "Connection";
  }

  @Override
  public String shopStatus() {
    return "Status in shop";
  }

  @Override
  public String channel() {
    return "Sub sales channel";
  }

  @Override
  public String ordered() {
    return "Ordered";
  }

  @Override
  public String modified() {
    return "Changed in shop";
  }

  @Override
  public String imported() {
    return "Last change here";
  }

  @Override
  public String firstMet() {
    return "First seen";
  }

  @Override
  public String totalGross() {
    return "Total including tax";
  }

  @Override
  public String totalNet() {
    return "Total excluding tax";
  }

  @Override
  public String export() {
    return "Status sent to shop";
  }

  @Override
  public String exportFault() {
    return "Why it was not sent";
  }

  @Override
  public String notExported() {
    return "not yet";
  }

  @Override
  public String unknown() {
    return "not known";
  }

  @Override
  public String never() {
    return "never";
  }

  @Override
  public String customer() {
    return "Customer";
  }

  @Override
  public String noCustomer() {
    return "The order names no e-mail address.";
  }

  @Override
  public String notRead() {
    return "Not read, because the order could not be imported.";
  }

  @Override
  public String openInShop() {
    return "Open the order in BigCommerce";
  }

  @Override
  public String unknownChannel(String id) {
    return "Unknown channel (" + id + ")";
  }

  @Override
  public String lines() {
    return "Line items";
  }

  @Override
  public String noLines() {
    return "No line items.";
  }

  @Override
  public String item() {
    return "Item";
  }

  @Override
  public String sku() {
    return "SKU";
  }

  @Override
  public String quantity() {
    return "Quantity";
  }

  @Override
  public String price() {
    return "Unit price net";
  }

  @Override
  public String taxRate() {
    return "Tax rate";
  }

  @Override
  public String tax() {
    return "Tax";
  }

  @Override
  public String discount() {
    return "Net discount";
  }

  @Override
  public String coupon() {
    return "Coupon";
  }

  @Override
  public String total() {
    return "Total net";
  }

  @Override
  public String attributes() {
    return "Attributes";
  }

  @Override
  public String yes() {
    return "Yes";
  }

  @Override
  public String no() {
    return "No";
  }
}
