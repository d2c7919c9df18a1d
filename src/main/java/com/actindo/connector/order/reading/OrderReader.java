package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopCoupon;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.order.OrderContent;
import com.actindo.connector.order.OrderFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns an order of the shop into one of ours. */
public final class OrderReader {
  /** What further calls an order needs before it can be read whole. */
  public enum Need {
    LINES,
    COUPONS
  }

  /**
   * What further calls gave.
   *
   * @param lines null when they were not asked for, or refused
   * @param coupons null when they were not asked for, or refused
   */
  public record Details(@Nullable List<ShopLine> lines, @Nullable List<ShopCoupon> coupons) {
    /** Nothing was asked for. */
    public static final Details NONE = new Details(null, null);
  }

  /** What came of it. */
  public sealed interface Reading {
    /** An order to keep. */
    record Good(OrderContent content) implements Reading {}

    /** An order to keep as an error. */
    record Bad(OrderFault fault) implements Reading {}
  }

  /** Which further calls this order needs; most need none. */
  public List<Need> needs(ShopOrder order) {
    return Needs.of(order);
  }

  /**
   * Applies the rules. What was needed and did not come leaves the content incomplete, with a
   * notice.
   */
  public Reading read(ShopOrder order, Details details) {
    var assembled = Assembled.of(order, details);
    return Checks.fault(assembled)
        .<Reading>map(Reading.Bad::new)
        .orElseGet(() -> new Reading.Good(content(assembled)));
  }

  private static OrderContent content(Assembled assembled) {
    ShopOrder order = assembled.order();
    return new OrderContent(
        order.id(),
        order.statusId(),
        order.channelId(),
        order.currency(),
        order.totals().totalIncTax(),
        order.totals().totalExTax(),
        order.created(),
        order.modified(),
        Addresses.buyer(order),
        OrderAttributes.of(order),
        new Lines(assembled).all(),
        Notices.of(assembled),
        assembled.missing().isEmpty());
  }
}
