package com.actindo.connector.bigcommerce.order.reading;

import com.actindo.connector.bigcommerce.order.ShopEntry;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.bigcommerce.order.ShopTotals;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads orders; one that cannot be read does not keep others from being read. */
public final class EntryReader {
  private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");
  private static final int LAST_STATUS = 14;
  private static final long DEFAULT_CHANNEL = 1;

  private final LineReader lines = new LineReader();

  /** Reads an entry of whatever form. */
  public ShopEntry entry(JsonNode entry) {
    Long id = null;
    try {
      id = required(new Members(entry), "id");
      return new ShopEntry.Readable(order(id, entry));
    } catch (OtherForm e) {
      return new ShopEntry.Unreadable(id, e.member());
    }
  }

  private static long required(Members members, String name) throws OtherForm {
    return members.whole(name).orElseThrow(() -> new OtherForm(name));
  }

  private ShopOrder order(long id, JsonNode entry) throws OtherForm {
    var members = new Members(entry);
    Consignments consignments = Consignments.read(entry.path("consignments"), lines);
    BigDecimal items = members.money("items_total");
    return new ShopOrder(
        id,
        status(members),
        members.text("payment_status"),
        members.flag("is_deleted"),
        created(members),
        members.time("date_modified").orElse(null),
        members.whole("channel_id").orElse(DEFAULT_CHANNEL),
        currency(members),
        members.flag("is_tax_inclusive_pricing"),
        items,
        members.flag("order_is_digital"),
        members.small("shipping_address_count").orElse(consignments.shipping().size()),
        totals(members),
        entry.path("billing_address").isObject()
            ? Consignments.address(entry.path("billing_address"))
            : null,
        consignments.shipping(),
        consignments.pickups(),
        consignments.lines(),
        consignments.linesWhole(items),
        extra(members),
        lines.fees(entry.path("fees")));
  }

  private static int status(Members members) throws OtherForm {
    long status = required(members, "status_id");
    if (status > LAST_STATUS) {
      throw new OtherForm("status_id");
    }
    return (int) status;
  }

  private static Instant created(Members members) throws OtherForm {
    return members.time("date_created").orElseThrow(() -> new OtherForm("date_created"));
  }

  /** What the shopper pays in; {@code currency_code} is only what was shown. */
  private static String currency(Members members) throws OtherForm {
    @Nullable String code = members.text("default_currency_code");
    if (code == null || !CURRENCY.matcher(code.strip()).matches()) {
      throw new OtherForm("default_currency_code");
    }
    return code.strip().toUpperCase(Locale.ROOT);
  }

  private static ShopTotals totals(Members members) throws OtherForm {
    return new ShopTotals(
        members.money("total_inc_tax"),
        members.money("total_ex_tax"),
        members.money("subtotal_inc_tax"),
        members.money("subtotal_ex_tax"),
        members.money("shipping_cost_inc_tax"),
        members.money("shipping_cost_ex_tax"),
        members.money("handling_cost_inc_tax"),
        members.money("handling_cost_ex_tax"),
        members.money("wrapping_cost_inc_tax"),
        members.money("wrapping_cost_ex_tax"),
        members.money("discount_amount"),
        members.money("coupon_discount"),
        members.money("store_credit_amount"),
        members.money("gift_certificate_amount"));
  }

  private static ShopOrder.Extra extra(Members members) {
    return new ShopOrder.Extra(
        members.text("payment_method"),
        members.text("payment_provider_id"),
        members.text("customer_message"),
        members.text("staff_notes"),
        members.text("external_order_id"),
        members.text("order_source"));
  }

  /** Nothing but the status; empty when it has another form. */
  public Optional<Integer> statusOf(JsonNode entry) {
    try {
      return Optional.of(status(new Members(entry)));
    } catch (OtherForm e) {
      return Optional.empty();
    }
  }
}
