package com.actindo.connector.bigcommerce.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Orders as BigCommerce writes them. */
public final class OrderJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private OrderJson() {}

  /** A complete order with one line. */
  public static ObjectNode order(long id) {
    return read(
        """
        {"id":%d,"customer_id":7,"date_created":"Tue, 20 Nov 2012 00:00:00 +0000",
         "date_modified":"Wed, 21 Nov 2012 10:30:00 +0000","status_id":11,"status":"Awaiting",
         "subtotal_ex_tax":"20.0000","subtotal_inc_tax":"23.8000","shipping_cost_ex_tax":"5.0000",
         "shipping_cost_inc_tax":"5.9500","total_ex_tax":"25.0000","total_inc_tax":"29.7500",
         "items_total":2,"payment_method":"Invoice","payment_status":"captured","is_deleted":false,
         "default_currency_code":"EUR","currency_code":"USD","channel_id":1,
         "shipping_address_count":1,"is_tax_inclusive_pricing":true,"order_is_digital":false,
         "discount_amount":"0.0000","coupon_discount":"1.0000","staff_notes":"","order_source":"www",
         "billing_address":{"first_name":"Ada","last_name":"Byron","email":"ada@example.com",
          "zip":"10115","country_iso2":"DE","form_fields":[]},
         "consignments":{"pickups":[],"downloads":[],"email":{"gift_certificates":[]},
          "shipping":[{"id":99,"first_name":"Ada","last_name":"Byron","street_1":"Weg 1",
           "zip":"10115","country_iso2":"DE","shipping_method":"Post","line_items":[]}]},
         "new_member":{"of":["the","future"]}}\
        """
            .formatted(id));
  }

  /** The order with these lines in its one consignment. */
  public static ObjectNode with(ObjectNode order, ObjectNode... lines) {
    ArrayNode items = (ArrayNode) order.at("/consignments/shipping/0/line_items");
    for (ObjectNode line : lines) {
      items.add(line);
    }
    return order;
  }

  /** A line. */
  public static ObjectNode line(long id, int quantity) {
    return read(
        """
        {"id":%d,"order_id":1,"product_id":77,"variant_id":78,"name":"Tasse","sku":"T-1",
         "type":"physical","quantity":%d,"quantity_shipped":0,"price_ex_tax":10.1,
         "price_inc_tax":"11.9000","total_ex_tax":"20.0000","total_inc_tax":"23.8000",
         "total_tax":3.8,"wrapping_id":0,"wrapping_name":"","applied_discounts":[
          {"id":"coupon","amount":"1.0000","name":"Ten","code":"TEN","target":"order"},
          {"id":"total-coupon","amount":0.5,"name":"Spring","code":null,"target":"product"}]}\
        """
            .formatted(id, quantity));
  }

  public static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
