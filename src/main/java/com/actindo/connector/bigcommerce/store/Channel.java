package com.actindo.connector.bigcommerce.store;

/** A sales channel of a store. */
public record Channel(long id, String name) {}
