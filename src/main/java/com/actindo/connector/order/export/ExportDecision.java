package com.actindo.connector.order.export;

/** What is to be done about an order's status in the shop. */
public sealed interface ExportDecision {
  /** The shop gets the status. */
  record Send() implements ExportDecision {}

  /** It has it already. */
  record Same() implements ExportDecision {}

  /** The shop is past it, and must not go back. */
  record Refused(ExportFault why) implements ExportDecision {}

  /**
   * Decides.
   *
   * @param present BigCommerce's status id that the order has now
   */
  static ExportDecision about(ShopStatus wanted, int present) {
    if (present == wanted.id()) {
      return new Same();
    }
    return switch (present) {
      case 4 -> new Refused(ExportFault.REFUNDED_IN_SHOP);
      case 5 -> new Refused(ExportFault.CANCELLED_IN_SHOP);
      case 10 -> new Refused(ExportFault.COMPLETED_IN_SHOP);
      case 13 -> new Refused(ExportFault.DISPUTED_IN_SHOP);
      default -> new Send();
    };
  }
}
