package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.order.reading.OrderReader.Need;
import com.actindo.connector.order.reading.amount.Sizes;
import java.util.ArrayList;
import java.util.List;

/** Which further calls an order needs. */
final class Needs {
  private Needs() {}

  /** None for an order that cannot be imported anyway. */
  static List<Need> of(ShopOrder order) {
    var needs = new ArrayList<Need>();
    if (Addresses.several(order) || Sizes.tooLarge(order, order.lines()).isPresent()) {
      return needs;
    }
    if (!order.linesWhole() || !Quantities.addUp(order.items(), order.lines())) {
      needs.add(Need.LINES);
    }
    if (order.totals().couponDiscount().signum() > 0
        || order.lines().stream().anyMatch(Needs::hasCode)) {
      needs.add(Need.COUPONS);
    }
    return needs;
  }

  private static boolean hasCode(ShopLine line) {
    return line.discounts().stream().anyMatch(discount -> discount.code() != null);
  }
}
