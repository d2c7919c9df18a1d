package com.actindo.connector.order.keeping;

/**
 * What became of the orders of a chunk.
 *
 * @param imported came for the first time
 * @param updated were here and have changed
 * @param unchanged were here as they are, or in a newer version
 * @param failed cannot be imported
 */
public record Kept(int imported, int updated, int unchanged, int failed) {}
