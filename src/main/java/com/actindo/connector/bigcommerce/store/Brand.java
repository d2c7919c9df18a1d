package com.actindo.connector.bigcommerce.store;

/** A brand of a store's catalog. */
public record Brand(long id, String name) {}
