package com.actindo.connector.sync.orders.text;

final class EnglishImportTexts implements ImportTexts {
  @Override
  public String notice(String code) {
    return switch (code) {
      case "no-status-chosen" ->
          "No order status is on, so nothing was imported. Switch one on in the order filters.";
      case "time-zone-unknown" ->
          "The store has not told its time zone, so days were counted in UTC.";
      case "order-without-id" -> "BigCommerce sent an order without an ID; it was left out.";
      default -> "";
    };
  }
}
