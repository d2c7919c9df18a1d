package com.actindo.connector.order.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.order.ShopCoupon;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderContent;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.OrderNotice;
import com.actindo.connector.order.reading.OrderReader.Details;
import com.actindo.connector.order.reading.OrderReader.Reading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tests look at in a reading. */
final class Readings {
  private static final OrderReader READER = new OrderReader();

  private Readings() {}

  static OrderContent good(ShopOrders orders, ShopCoupon... coupons) {
    return good(orders.build(), new Details(null, List.of(coupons)));
  }

  static OrderContent good(ShopOrder order, Details details) {
    Reading reading = READER.read(order, details);
    assertThat(reading).isInstanceOf(Reading.Good.class);
    return ((Reading.Good) reading).content();
  }

  static OrderFault bad(ShopOrders orders) {
    return bad(orders.build(), Details.NONE);
  }

  static OrderFault bad(ShopOrder order, Details details) {
    Reading reading = READER.read(order, details);
    assertThat(reading).isInstanceOf(Reading.Bad.class);
    return ((Reading.Bad) reading).fault();
  }

  static Details lines(List<ShopLine> lines) {
    return new Details(lines, null);
  }

  static ShopCoupon coupon(@Nullable String code, int type, String discount) {
    return new ShopCoupon(1, code, type, new BigDecimal(discount));
  }

  static List<OrderLine> of(OrderContent content, LineType type) {
    return content.lines().stream().filter(line -> line.type() == type).toList();
  }

  /** The discounts of all lines, as texts. */
  static List<String> discounts(OrderContent content) {
    return content.lines().stream().map(line -> line.discountNet().toPlainString()).toList();
  }

  static List<String> notices(OrderContent content) {
    return content.notices().stream().map(OrderNotice::code).toList();
  }
}
