package com.actindo.connector.bigcommerce.store;

/**
 * A status that orders of a store can have.
 *
 * @param id fixed by BigCommerce, 0 to 14
 * @param name the merchant's own label, else BigCommerce's name
 * @param systemName BigCommerce's name
 */
public record OrderStatus(int id, String name, String systemName) {}
