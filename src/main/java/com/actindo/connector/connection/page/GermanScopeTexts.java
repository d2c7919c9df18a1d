package com.actindo.connector.connection.page;

import java.util.Optional;

final class GermanScopeTexts implements ScopeTexts {
  @Override
  public Optional<String> words(String scope) {
    return switch (scope) {
      case "store_v2_information" -> Optional.of("das Profil des Shops lesen und ändern");
      case "store_v2_information_read_only" -> Optional.of("das Profil des Shops lesen");
      case "store_v2_orders" -> Optional.of("Bestellungen lesen und ändern");
      case "store_v2_orders_read_only" -> Optional.of("Bestellungen lesen");
      case "store_v2_transactions" -> Optional.of("Zahlungen zu Bestellungen lesen und ändern");
      case "store_v2_transactions_read_only" -> Optional.of("Zahlungen zu Bestellungen lesen");
      case "store_v2_products" -> Optional.of("Produkte lesen und ändern");
      case "store_v2_products_read_only" -> Optional.of("Produkte lesen");
      case "store_v2_customers" -> Optional.of("Kundendaten lesen und ändern");
      case "store_v2_customers_read_only" -> Optional.of("Kundendaten lesen");
      case "store_inventory" -> Optional.of("Bestände lesen und ändern");
      case "store_inventory_read_only" -> Optional.of("Bestände lesen");
      case "store_locations" -> Optional.of("Standorte lesen und ändern");
      case "store_locations_read_only" -> Optional.of("Standorte lesen");
      case "store_channel_settings" -> Optional.of("Vertriebskanäle lesen und ändern");
      case "store_channel_settings_read_only" -> Optional.of("Vertriebskanäle lesen");
      case "store_channel_listings" ->
          Optional.of("das Angebot der Vertriebskanäle lesen und ändern");
      case "store_channel_listings_read_only" ->
          Optional.of("das Angebot der Vertriebskanäle lesen");
      case "store_sites" -> Optional.of("die Websites des Shops lesen und ändern");
      case "store_sites_read_only" -> Optional.of("die Websites des Shops lesen");
      case "store_v2_default" -> Optional.of("die Grunddaten des Shops sehen");
      case "users_basic_information" ->
          Optional.of("Name und E-Mail der Personen sehen, die die App öffnen");
      case "store_logs" -> Optional.of("das Ereignisprotokoll des Shops lesen");
      default -> Optional.empty();
    };
  }
}
