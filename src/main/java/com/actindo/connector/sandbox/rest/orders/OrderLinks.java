package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the parts of an order are, for what is not included in it. */
record OrderLinks(Addresses addresses) {

  Map<String, @Nullable Object> to(Shop shop, Order order, String part) {
    var resource = "/orders/" + order.id() + "/" + part;
    var url = addresses.api() + "/stores/" + shop.hash() + "/v2" + resource;
    return Shape.of("url", url, "resource", resource);
  }
}
