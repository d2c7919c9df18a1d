package com.actindo.connector.bigcommerce;

/** A brand of a store's catalog. */
public record Brand(long id, String name) {}
