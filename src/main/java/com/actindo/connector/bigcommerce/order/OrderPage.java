package com.actindo.connector.bigcommerce.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page after it was read.
 *
 * @param entries how many there were; fewer than asked for: the last page
 * @param told when BigCommerce sent it, by its own clock; null when it does not say
 */
public record OrderPage(int entries, @Nullable Instant told) {}
