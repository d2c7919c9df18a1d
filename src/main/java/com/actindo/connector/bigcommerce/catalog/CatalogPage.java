package com.actindo.connector.bigcommerce.catalog;

/**
 * One page of products, of which no more is kept than their words.
 *
 * @param products how many products the page held
 * @param last the id of the last one; the page after it begins behind it
 * @param more whether there may be further products
 */
public record CatalogPage(CatalogWords words, int products, long last, boolean more) {}
