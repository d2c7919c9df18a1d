package com.actindo.connector.sandbox.shop;

/**
 * A category of a store's catalogue.
 *
 * @param parent 0 at the top
 */
public record Category(int id, int parent, String name) {}
