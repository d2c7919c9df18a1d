package com.actindo.connector.order.text;

import com.actindo.connector.order.ExportStatus;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderNotice;
import com.actindo.connector.order.export.ExportFault;

final class EnglishOrderTexts implements OrderTexts {
  private static final String EXPORT_AGAIN =
      "Retry later: the status is then sent again. If it keeps failing, contact support.";

  @Override
  public OrderText fault(OrderFault fault) {
    var facts = new Facts(fault.facts());
    return switch (fault.reason()) {
      case SEVERAL_ADDRESSES ->
          new OrderText(
              "Several shipping addresses",
              "The order goes to "
                  + facts.of("addresses")
                  + " shipping addresses. Only orders"
                  + " with one shipping address can be imported.",
              "Enter it by hand and cancel it here. To avoid such orders, turn off shipping to"
                  + " multiple addresses in the BigCommerce control panel: Settings > Advanced >"
                  + " Checkout > Optimized one-page checkout settings > Shipping.");
      case QUANTITIES_DIFFER ->
          new OrderText(
              "Items are missing or too many",
              "The shop counts "
                  + facts.of("expected")
                  + " items, but its lines come to "
                  + facts.of("found")
                  + ".",
              "Open the order in the BigCommerce control panel, check its products and save it."
                  + " Then retry the import.");
      case SUMS_DIFFER ->
          new OrderText(
              "The sums do not match",
              "The shop gives a subtotal of "
                  + facts.amount("expected")
                  + ", but the lines come to "
                  + facts.amount("found")
                  + ".",
              "Check prices and subtotal of the order in the BigCommerce control panel, also where"
                  + " another app changes orders. Then retry the import.");
      case UNREADABLE ->
          new OrderText(
              "The order cannot be read",
              "BigCommerce sent the order in an unknown form: “"
                  + facts.of("member")
                  + "” is missing or not as expected.",
              "Open the order in the BigCommerce control panel and save it, then retry the import."
                  + " If it keeps failing, contact support.");
      case GONE ->
          new OrderText(
              "The order is gone",
              "The shop does not have this order any more.",
              "Cancel it here. If it was archived, restore it in the BigCommerce control panel and"
                  + " retry the import.");
      case NOT_GIVEN ->
          new OrderText(
              "BigCommerce does not give the order",
              "BigCommerce fails whenever this order is asked for. The other orders are imported all"
                  + " the same.",
              "Open the order in the BigCommerce control panel. If it opens there, retry the import;"
                  + " if not, contact BigCommerce's support, or cancel the order here.");
    };
  }

  @Override
  public OrderText notice(OrderNotice.Code code, Facts facts) {
    return switch (code) {
      case WRAPPING_DROPPED ->
          new OrderText(
              "Gift wrapping left out",
              "Gift wrapping is not imported. The lines are therefore "
                  + facts.amount("difference")
                  + " below the shop's total.",
              null);
      case PICKUP ->
          new OrderText(
              "Pickup",
              "The order, or a part of it, is picked up, which has no shipping address.",
              null);
      case GIFT_CERTIFICATES ->
          new OrderText(
              "Gift certificate",
              "Lines that sell a gift certificate: "
                  + facts.of("lines")
                  + ". They are imported as ordinary line items.",
              null);
      case NEGATIVE_TOTAL ->
          new OrderText(
              "Negative total",
              "The shop's total is " + facts.amount("total") + ". It was taken over as it is.",
              "Check the order in the BigCommerce control panel.");
      case TOTAL_DIFFERS ->
          new OrderText(
              "The total differs",
              "The shop's total is "
                  + facts.amount("found")
                  + ", but lines, charges and discounts come to "
                  + facts.amount("expected")
                  + ". The shop's total was taken over.",
              "Check the order in the BigCommerce control panel before you invoice it.");
      case LINES_MISSING ->
          new OrderText(
              "Lines are missing",
              "BigCommerce did not hand over all lines of the order.",
              "They are fetched with the next import. If that does not help, check the permissions"
                  + " of the app or token.");
      case COUPONS_MISSING ->
          new OrderText(
              "Coupons are missing",
              "BigCommerce did not hand over the coupons of the order.",
              "They are fetched with the next import. If that does not help, check the permissions"
                  + " of the app or token.");
    };
  }

  @Override
  public OrderText exportFault(ExportFault fault) {
    return switch (fault) {
      case REFUNDED_IN_SHOP -> past("refunded");
      case CANCELLED_IN_SHOP -> past("cancelled");
      case COMPLETED_IN_SHOP -> past("completed");
      case DISPUTED_IN_SHOP -> past("disputed");
      case GONE ->
          new OrderText(
              "The order is gone",
              "The shop does not have this order any more, so its status was not sent.",
              "Cancel here: the order then counts as an error no more. If it was archived, restore it in"
                  + " the BigCommerce control panel and retry.");
      case BIGCOMMERCE_BUSY ->
          new OrderText(
              "BigCommerce is busy",
              "BigCommerce kept asking to wait, so the status was not sent.",
              EXPORT_AGAIN);
      case BIGCOMMERCE_TIMEOUT ->
          new OrderText(
              "BigCommerce did not answer",
              "BigCommerce did not answer in time. The shop may have the status or not.",
              EXPORT_AGAIN);
      case BIGCOMMERCE_FAILED ->
          new OrderText(
              "BigCommerce reported an error",
              "BigCommerce did not take the status, again and again.",
              EXPORT_AGAIN);
      case INTERNAL ->
          new OrderText(
              "The status was not sent", "Something went wrong on our side.", EXPORT_AGAIN);
    };
  }

  private static OrderText past(String status) {
    return new OrderText(
        "Already " + status + " in the shop",
        "The order is " + status + " in the shop, so its status there was left as it is.",
        "To leave it like that, cancel here: the order then counts as an error no more. If it is to"
            + " change all the same, change it in the BigCommerce control panel and retry.");
  }

  @Override
  public OrderText unknown(String code) {
    return new OrderText(
        "Something about this order",
        "The service noted “" + code + "”.",
        "Contact support if the order is not as it should be.");
  }

  @Override
  public String importStatus(ImportStatus status) {
    return switch (status) {
      case NOT_IMPORTED -> "Not imported";
      case IMPORTED -> "Imported";
      case COMPLETE -> "Complete";
      case ERROR -> "Error";
      case CANCELED -> "Canceled";
    };
  }

  @Override
  public String exportStatus(ExportStatus status) {
    return switch (status) {
      case BEING_EXPORTED -> "Being exported";
      case EXPORTED -> "Exported";
      case NO_CHANGES -> "No changes to sync";
      case ERROR -> "Error";
    };
  }

  @Override
  public String lineType(LineType type) {
    return switch (type) {
      case LINE_ITEM -> "Line item";
      case SHIPPING -> "Shipping";
      case DISCOUNT -> "Discount";
      case PAYMENT -> "Payment";
      case REDEEM_VOUCHER -> "Redeem voucher";
      case SERVICE -> "Service";
    };
  }
}
