package com.actindo.connector.bigcommerce.store;

import com.actindo.connector.bigcommerce.StoreHash;
import org.jspecify.annotations.Nullable;

/**
 * What a store says of itself.
 *
 * @param domain such as {@code shop.example.com}
 * @param controlPanel an http or https address
 * @param timeZone such as {@code Europe/Berlin}
 * @param currency an ISO 4217 code
 * @param weightUnits as BigCommerce names them, such as {@code KGS} or {@code Ounces}
 * @param dimensionUnits such as {@code Centimeters}
 */
public record StoreProfile(
    StoreHash hash,
    String name,
    @Nullable String domain,
    @Nullable String controlPanel,
    @Nullable String timeZone,
    @Nullable String currency,
    @Nullable String weightUnits,
    @Nullable String dimensionUnits) {}
