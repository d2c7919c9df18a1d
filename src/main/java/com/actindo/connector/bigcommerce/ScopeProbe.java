package com.actindo.connector.bigcommerce;

import java.util.Arrays;
import java.util.Optional;

/**
 * The smallest call that a scope opens. BigCommerce has no call that lists the scopes of a token,
 * and cannot tell by a reading call whether a scope is more than read-only.
 */
enum ScopeProbe {
  ORDERS("store_v2_orders", "/v2/orders"),
  PRODUCTS("store_v2_products", "/v3/catalog/brands"),
  CHANNELS("store_channel_settings", "/v3/channels");

  private final String scope;
  private final String path;

  ScopeProbe(String scope, String path) {
    this.scope = scope;
    this.path = path;
  }

  String path() {
    return path;
  }

  /** The probe of a scope; empty when no call of ours needs it, or the store's profile shows it. */
  static Optional<ScopeProbe> of(String scope) {
    return Arrays.stream(values())
        .filter(probe -> scope.equals(probe.scope) || scope.equals(probe.scope + "_read_only"))
        .findFirst();
  }
}
