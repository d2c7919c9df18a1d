package com.actindo.connector.db;

/**
 * One key of the order of a list.
 *
 * @param by a name that the list offers for sorting
 */
public record SortKey(String by, boolean descending) {}
