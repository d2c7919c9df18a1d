package com.actindo.connector.sandbox.order;

/** Where something is billed or sent to. */
public record Address(
    String firstName,
    String lastName,
    String company,
    String street,
    String city,
    String state,
    String zip,
    String country,
    String iso2,
    String phone,
    String email) {}
