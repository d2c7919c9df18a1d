package com.actindo.connector.bigcommerce.catalog;

/** A tax class of a store. */
public record TaxClass(long id, String name) {}
