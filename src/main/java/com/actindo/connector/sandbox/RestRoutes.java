package com.actindo.connector.sandbox;

import com.actindo.connector.sandbox.rest.CatalogApi;
import com.actindo.connector.sandbox.rest.RestApi;
import com.actindo.connector.sandbox.rest.StoreApi;
import com.actindo.connector.sandbox.rest.orders.OrderShapes;
import com.actindo.connector.sandbox.rest.orders.OrdersApi;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** BigCommerce's REST API. */
final class RestRoutes {
  private static final String V2 = "/api/stores/{hash}/v2/";
  private static final String V3 = "/api/stores/{hash}/v3/";
  private static final String INFORMATION = "store_v2_information_read_only";
  private static final String ORDERS = "store_v2_orders_read_only";
  private static final String PRODUCTS = "store_v2_products_read_only";
  private static final String CHANNELS = "store_channel_settings_read_only";

  private RestRoutes() {}

  static void register(Sandbox.Parts parts, RoutesConfig routes) {
    var rest = new RestApi(parts.gate(), parts.shops(), parts.tokens(), parts.limit());
    var store = new StoreApi(parts.addresses(), parts.settings().clock());
    routes.get(V2 + "store", rest.needs(INFORMATION, store::store));
    routes.get(V2 + "time", rest.needs(INFORMATION, store::time));
    routes.get(V2 + "tax_classes", rest.needs(INFORMATION, store::taxClasses));
    routes.get(V2 + "order_statuses", rest.needs(ORDERS, store::orderStatuses));
    orders(parts, rest, routes);
    var catalog = new CatalogApi(parts.shops());
    routes.get(V3 + "channels", rest.needs(CHANNELS, catalog::channels));
    routes.get(V3 + "catalog/brands", rest.needs(PRODUCTS, catalog::brands));
    routes.get(V3 + "catalog/categories", rest.needs(PRODUCTS, catalog::categories));
    routes.get(V3 + "catalog/products", rest.needs(PRODUCTS, catalog::products));
    for (var version : List.of(V2, V3)) {
      routes.get(version + "<rest>", rest::unknown);
    }
  }

  private static void orders(Sandbox.Parts parts, RestApi rest, RoutesConfig routes) {
    var orders = new OrdersApi(parts.shops(), new OrderShapes(parts.addresses()));
    var one = V2 + "orders/{id}";
    routes.get(V2 + "orders", rest.needs(ORDERS, orders::list));
    routes.get(V2 + "orders/count", rest.needs(ORDERS, orders::count));
    routes.get(one, rest.needs(ORDERS, orders::one));
    routes.put(one, rest.needs("store_v2_orders", orders::update));
    routes.get(one + "/products", rest.needs(ORDERS, orders::products));
    routes.get(one + "/shipping_addresses", rest.needs(ORDERS, orders::shippingAddresses));
    routes.get(one + "/coupons", rest.needs(ORDERS, orders::coupons));
    routes.get(one + "/taxes", rest.needs(ORDERS, orders::taxes));
    routes.get(one + "/fees", rest.needs(ORDERS, orders::fees));
    routes.get(one + "/consignments", rest.needs(ORDERS, orders::consignments));
  }
}
