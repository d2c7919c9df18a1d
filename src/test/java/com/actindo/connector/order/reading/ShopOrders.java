package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopAddress;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopLine.Discount;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.bigcommerce.order.ShopTotals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders of the shop that state only what matters; whatever is not stated adds up. */
final class ShopOrders {
  static final ShopAddress JANE =
      new ShopAddress(
          "Jane",
          "Doe",
          "Doe Ltd",
          "1 High Street",
          "c/o Miller",
          "Leeds",
          "Yorkshire",
          "LS1 1AA",
          "GB",
          "0113 1",
          " Jane.Doe@Example.com ");

  String currency = "EUR";
  boolean gross = true;
  boolean digital;
  boolean whole = true;
  int addresses = 1;
  int pickups;
  @Nullable BigDecimal items;
  @Nullable BigDecimal subtotal;
  @Nullable BigDecimal total;
  BigDecimal shipping = BigDecimal.ZERO;
  BigDecimal handling = BigDecimal.ZERO;
  BigDecimal wrapping = BigDecimal.ZERO;
  BigDecimal discount = BigDecimal.ZERO;
  BigDecimal couponDiscount = BigDecimal.ZERO;
  @Nullable ShopAddress billing = JANE;
  List<ShopOrder.Shipping> sentTo = List.of(new ShopOrder.Shipping(1, JANE, "Parcel"));
  final List<ShopLine> lines = new ArrayList<>();
  final List<ShopOrder.Fee> fees = new ArrayList<>();

  /** Prices with 19 percent of tax. */
  static ShopOrders gross(String... prices) {
    var orders = new ShopOrders();
    Stream.of(prices).forEach(price -> orders.lines.add(line(price).build()));
    return orders;
  }

  /** Prices without tax, and no tax at all. */
  static ShopOrders net(String... prices) {
    var orders = new ShopOrders();
    orders.gross = false;
    Stream.of(prices).forEach(price -> orders.lines.add(line(price).rate("0").build()));
    return orders;
  }

  static Line line(String price) {
    return new Line(new BigDecimal(price));
  }

  ShopOrder build() {
    BigDecimal exTax = sum(ShopLine::totalExTax);
    BigDecimal incTax = sum(ShopLine::totalIncTax);
    BigDecimal subtotalInc = subtotal == null ? incTax : subtotal;
    BigDecimal off = discount.add(couponDiscount);
    BigDecimal whatIsPaid = subtotalInc.add(shipping).add(handling).add(wrapping).subtract(off);
    return new ShopOrder(
        100,
        11,
        "captured",
        false,
        Instant.parse("2026-01-05T10:00:00Z"),
        Instant.parse("2026-01-06T10:00:00Z"),
        1,
        currency,
        gross,
        items == null ? sum(ShopLine::quantity) : items,
        digital,
        addresses,
        new ShopTotals(
            total == null ? whatIsPaid : total,
            total == null ? whatIsPaid : total,
            subtotalInc,
            subtotal == null ? exTax : subtotal,
            shipping,
            shipping,
            handling,
            handling,
            wrapping,
            wrapping,
            discount,
            couponDiscount,
            BigDecimal.ZERO,
            BigDecimal.ZERO),
        billing,
        sentTo,
        pickups,
        lines,
        whole,
        new ShopOrder.Extra("PayPal", "P-1", "Ring twice", "Check", "E-1", "www"),
        fees);
  }

  private BigDecimal sum(java.util.function.Function<ShopLine, BigDecimal> value) {
    return lines.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A line; its price is with tax. */
  static final class Line {
    private final BigDecimal price;
    private BigDecimal rate = new BigDecimal("19");
    private BigDecimal quantity = BigDecimal.ONE;
    private String type = "physical";
    private String name = "Mug";
    private boolean wrapped;
    private final List<Discount> discounts = new ArrayList<>();

    private Line(BigDecimal price) {
      this.price = price;
    }

    Line rate(String percent) {
      this.rate = new BigDecimal(percent);
      return this;
    }

    Line quantity(String pieces) {
      this.quantity = new BigDecimal(pieces);
      return this;
    }

    Line type(String sold) {
      this.type = sold;
      return this;
    }

    Line named(String product) {
      this.name = product;
      return this;
    }

    Line wrapped() {
      this.wrapped = true;
      return this;
    }

    Line off(String amount, @Nullable String title, @Nullable String code, String target) {
      discounts.add(new Discount("1", new BigDecimal(amount), title, code, target));
      return this;
    }

    ShopLine build() {
      BigDecimal exTax =
          price.divide(
              BigDecimal.ONE.add(rate.movePointLeft(2)), 4, java.math.RoundingMode.HALF_UP);
      BigDecimal incTotal = price.multiply(quantity);
      BigDecimal exTotal = exTax.multiply(quantity);
      return new ShopLine(
          7,
          70L,
          71L,
          type,
          name,
          "MUG-1",
          quantity,
          BigDecimal.ZERO,
          exTax,
          price,
          exTotal,
          incTotal,
          incTotal.subtract(exTotal),
          wrapped,
          discounts);
    }
  }
}
