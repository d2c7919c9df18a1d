package com.actindo.connector.connection.settings;

/** What a workspace has set for one connection. */
public record ConnectionSettings(
    VariantOptionType variantOptionType, OrderFilters orderFilters, Offers offers) {
  /**
   * How offers are treated.
   *
   * @param onlyPushMappedAttributes leaves everything out that no mapping names
   */
  public record Offers(boolean onlyPushMappedAttributes) {}

  /** Settings as they were read, to notice that somebody else has changed them since. */
  public record Version(ConnectionSettings settings, long version) {}
}
