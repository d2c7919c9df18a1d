package com.actindo.connector.sandbox.order;

/** What an order shows; whoever places one by hand chooses among them. */
public enum Special {
  PLAIN("Nothing special"),
  COUPON("10 % off by a coupon"),
  TWO_COUPONS("Two coupons"),
  FREE_SHIPPING("A coupon for free shipping"),
  PROMOTION("A promotion that needs no code"),
  MANUAL_DISCOUNT("10.00 off three equal lines"),
  SEVERAL_ADDRESSES("Several shipping addresses"),
  LONG("51 lines"),
  DIGITAL("Downloads only"),
  PICKUP("Picked up by the shopper"),
  GIFT_CERTIFICATE("A gift certificate among the lines"),
  PAID_BY_CERTIFICATE("Paid with a gift certificate and store credit"),
  WRAPPED("Gift wrapping"),
  FEE("A fee and a handling charge"),
  EMOJI("Emoji, and very long notes"),
  ARCHIVED("Archived"),
  UNKNOWN_CHANNEL("From a channel that is not listed"),
  LINES_MISSING("Lines are not included"),
  ODD_FORMS("Numbers and dates in odd forms"),
  WRONG_TOTAL("Sums that do not add up"),
  NO_CURRENCY("No currency");

  private final String label;

  Special(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
