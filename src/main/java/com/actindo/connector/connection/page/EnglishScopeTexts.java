package com.actindo.connector.connection.page;

import java.util.Optional;

final class EnglishScopeTexts implements ScopeTexts {
  @Override
  public Optional<String> words(String scope) {
    return switch (scope) {
      case "store_v2_information" -> Optional.of("read and change the store’s profile");
      case "store_v2_information_read_only" -> Optional.of("read the store’s profile");
      case "store_v2_orders" -> Optional.of("read and change orders");
      case "store_v2_orders_read_only" -> Optional.of("read orders");
      case "store_v2_transactions" -> Optional.of("read and change payments of orders");
      case "store_v2_transactions_read_only" -> Optional.of("read payments of orders");
      case "store_v2_products" -> Optional.of("read and change products");
      case "store_v2_products_read_only" -> Optional.of("read products");
      case "store_v2_customers" -> Optional.of("read and change customers");
      case "store_v2_customers_read_only" -> Optional.of("read customers");
      case "store_inventory" -> Optional.of("read and change stock");
      case "store_inventory_read_only" -> Optional.of("read stock");
      case "store_locations" -> Optional.of("read and change locations");
      case "store_locations_read_only" -> Optional.of("read locations");
      case "store_channel_settings" -> Optional.of("read and change sales channels");
      case "store_channel_settings_read_only" -> Optional.of("read sales channels");
      case "store_channel_listings" -> Optional.of("read and change what the sales channels offer");
      case "store_channel_listings_read_only" -> Optional.of("read what the sales channels offer");
      case "store_sites" -> Optional.of("read and change the sites of the store");
      case "store_sites_read_only" -> Optional.of("read the sites of the store");
      case "store_v2_default" -> Optional.of("see that the store exists");
      case "users_basic_information" ->
          Optional.of("see name and e-mail of the users who open the app");
      case "store_logs" -> Optional.of("read the store’s event log");
      default -> Optional.empty();
    };
  }
}
