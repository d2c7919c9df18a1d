package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopCoupon;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopLine.Discount;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names and codes of what was taken off: those of coupons and of discounts on the order stand at
 * each line, that of a promotion on a product at its line only. Several are joined.
 */
final class Coupons {
  private static final String BETWEEN = ", ";

  private final List<Discount> everywhere;
  private final Set<String> untold = new LinkedHashSet<>();

  Coupons(Assembled assembled) {
    this.everywhere = discounts(assembled.lines()).filter(Coupons::isOfOrder).toList();
    List<@Nullable String> told = everywhere.stream().map(Discount::code).toList();
    assembled.coupons().stream()
        .map(ShopCoupon::code)
        .filter(Objects::nonNull)
        .filter(code -> !told.contains(code))
        .forEach(untold::add);
  }

  /** A coupon that no line names is known by its code only. */
  @Nullable String name(ShopLine line) {
    return joined(Stream.concat(at(line).map(Discount::name), untold.stream()));
  }

  @Nullable String code(ShopLine line) {
    return joined(Stream.concat(at(line).map(Discount::code), untold.stream()));
  }

  /** The codes that take something off the shipping cost. */
  static @Nullable String ofShipping(Collection<ShopCoupon> coupons) {
    return joined(coupons.stream().filter(ShopCoupon::isForShipping).map(ShopCoupon::code));
  }

  private Stream<Discount> at(ShopLine line) {
    return Stream.concat(
        everywhere.stream(), line.discounts().stream().filter(own -> !isOfOrder(own)));
  }

  private static Stream<Discount> discounts(List<ShopLine> lines) {
    return lines.stream().flatMap(line -> line.discounts().stream());
  }

  private static boolean isOfOrder(Discount discount) {
    return discount.code() != null || !"product".equals(discount.target());
  }

  private static @Nullable String joined(Stream<@Nullable String> texts) {
    List<String> all =
        texts
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    return all.isEmpty() ? null : String.join(BETWEEN, all);
  }
}
