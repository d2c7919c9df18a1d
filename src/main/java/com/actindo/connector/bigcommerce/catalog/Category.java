package com.actindo.connector.bigcommerce.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A category of a store's catalogue.
 *
 * @param parent the id of the category above it; null at the top
 */
public record Category(long id, String name, @Nullable Long parent) {}
