package com.actindo.connector.bigcommerce.order;

import org.jspecify.annotations.Nullable;

/** Where an order is billed or sent to. */
public record ShopAddress(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String company,
    @Nullable String street1,
    @Nullable String street2,
    @Nullable String city,
    @Nullable String state,
    @Nullable String zip,
    @Nullable String countryCode,
    @Nullable String phone,
    @Nullable String email) {}
