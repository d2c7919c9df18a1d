package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopCoupon;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.order.reading.OrderReader.Details;
import com.actindo.connector.order.reading.OrderReader.Need;
import com.actindo.connector.order.reading.amount.Money;
import java.util.List;

/**
 * An order with whatever further calls gave.
 *
 * @param lines the ones that count, from the order itself or from a further call
 * @param missing what was needed and did not come
 */
record Assembled(
    ShopOrder order, List<ShopLine> lines, List<ShopCoupon> coupons, List<Need> missing) {
  static Assembled of(ShopOrder order, Details details) {
    List<Need> missing =
        Needs.of(order).stream()
            .filter(need ->
                switch (need) {
                  case LINES -> details.lines() == null;
                  case COUPONS -> details.coupons() == null;
                })
            .toList();
    return new Assembled(
        order,
        details.lines() == null ? order.lines() : details.lines(),
        details.coupons() == null ? List.of() : details.coupons(),
        missing);
  }

  boolean linesMissing() {
    return missing.contains(Need.LINES);
  }

  boolean couponsMissing() {
    return missing.contains(Need.COUPONS);
  }

  Money money() {
    return Money.of(order.currency());
  }
}
