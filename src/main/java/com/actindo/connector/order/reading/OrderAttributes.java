package com.actindo.connector.order.reading;

import com.actindo.connector.bigcommerce.order.ShopAddress;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.bigcommerce.order.ShopTotals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by the field of the standard attributes; what the shop leaves empty is absent. */
final class OrderAttributes {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private OrderAttributes() {}

  static Map<String, Object> of(ShopOrder order) {
    var attributes = new OrderAttributes();
    attributes.identity(order);
    attributes.sums(order.totals());
    attributes.extra(order.extra());
    attributes.address("bill_address_", order.billing());
    Addresses.delivery(order)
        .ifPresent(shipping -> {
          attributes.address("deliver_address_", shipping.address());
          attributes.put("shipping_method", shipping.method());
        });
    return attributes.values;
  }

  /** Of a line: what has no column of its own. */
  static Map<String, Object> of(ShopLine line) {
    var attributes = new OrderAttributes();
    attributes.put("remote_product_id", line.productId());
    attributes.put("remote_variant_id", line.variantId());
    attributes.put("type", line.type());
    attributes.put("quantity_shipped", line.quantityShipped());
    return attributes.values;
  }

  private void identity(ShopOrder order) {
    put("remote_id", order.id());
    put("remote_status", order.statusId());
    put("payment_status", order.paymentStatus());
    put("date_created", order.created().toString());
    put("date_modified", order.modified() == null ? null : order.modified().toString());
    put("is_archived", order.archived());
    put("sub_sales_channel", order.channelId());
    put("currency", order.currency());
    put("is_tax_inclusive", order.pricesIncludeTax());
  }

  private void sums(ShopTotals totals) {
    put("total_inc_tax", totals.totalIncTax());
    put("total_ex_tax", totals.totalExTax());
    put("shipping_cost_inc_tax", totals.shippingIncTax());
    put("shipping_cost_ex_tax", totals.shippingExTax());
    put("discount_amount", totals.discount());
    put("coupon_discount", totals.couponDiscount());
    put("store_credit_amount", totals.storeCredit());
    put("gift_certificate_amount", totals.giftCertificates());
  }

  private void extra(ShopOrder.Extra extra) {
    put("payment_method", extra.paymentMethod());
    put("payment_reference", extra.paymentReference());
    put("customer_message", extra.customerMessage());
    put("staff_notes", extra.staffNotes());
    put("external_order_id", extra.externalOrderId());
    put("order_source", extra.orderSource());
  }

  /**
   * The house number stays empty: BigCommerce has it inside of the street, at a place that differs
   * by country.
   */
  private void address(String prefix, @Nullable ShopAddress address) {
    if (address == null) {
      return;
    }
    put(prefix + "first_name", address.firstName());
    put(prefix + "name", address.lastName());
    put(prefix + "company", address.company());
    put(prefix + "co", address.street2());
    put(prefix + "street", address.street1());
    put(prefix + "zip", address.zip());
    put(prefix + "city", address.city());
    put(prefix + "state", address.state());
    put(prefix + "country", address.countryCode());
    put(prefix + "email", address.email());
    put(prefix + "phone", address.phone());
  }

  private void put(String field, @Nullable Object value) {
    if (value instanceof BigDecimal number) {
      BigDecimal bare = number.stripTrailingZeros();
      values.put(field, bare.scale() < 0 ? bare.setScale(0) : bare);
    } else if (value != null && !value.equals("")) {
      values.put(field, value);
    }
  }
}
