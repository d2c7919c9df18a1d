package com.actindo.connector.sandbox.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scopes in words, as a consent page shows them. */
public final class ScopeWords {
  private static final Map<String, String> SUBJECTS =
      Map.ofEntries(
          Map.entry("store_cart", "shopping carts"),
          Map.entry("store_channel_listings", "what each sales channel lists"),
          Map.entry("store_channel_settings", "sales channels and how they are set up"),
          Map.entry("store_checkout", "open checkouts"),
          Map.entry("store_fulfillment_methods", "the ways in which orders can be fulfilled"),
          Map.entry("store_inventory", "stock levels"),
          Map.entry("store_locations", "warehouses and shops"),
          Map.entry("store_logs", "the log of the store"),
          Map.entry("store_order_fulfillment", "how orders are being fulfilled"),
          Map.entry("store_sites", "the addresses of the storefronts"),
          Map.entry("store_stored_payment_instruments", "payment methods that shoppers have saved"),
          Map.entry("store_themes", "the storefront's themes"),
          Map.entry("store_v2_content", "pages and other content"),
          Map.entry("store_v2_customers", "customers and their addresses"),
          Map.entry("store_v2_default", "the basic settings of the store"),
          Map.entry("store_v2_information", "name, address, currency and time zone of the store"),
          Map.entry("store_v2_marketing", "coupons and other marketing"),
          Map.entry("store_v2_orders", "orders and their shipments"),
          Map.entry("store_v2_products", "products, brands and categories"),
          Map.entry("store_v2_transactions", "the payments for orders"),
          Map.entry("users_basic_information", "your name and your e-mail address"));
  private static final List<String> ONLY_SEEN =
      List.of("store_v2_default", "users_basic_information");
  private static final String READ_ONLY = "_read_only";

  private ScopeWords() {}

  /** One line for each scope. */
  public static List<String> of(List<String> scopes) {
    return scopes.stream().map(ScopeWords::of).toList();
  }

  private static String of(String scope) {
    var readOnly = scope.endsWith(READ_ONLY) || ONLY_SEEN.contains(scope);
    var bare = scope.replace(READ_ONLY, "");
    var subject = Optional.ofNullable(SUBJECTS.get(bare)).orElse(bare);
    return (readOnly ? "See " : "See and change ") + subject;
  }
}
