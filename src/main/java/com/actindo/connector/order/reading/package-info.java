/**
 * The rules by which an order of the shop becomes one of ours: addresses, lines, discounts, tax, or
 * the reason why it cannot. Pure: no calls, no rows, no clock.
 */
@NullMarked
package com.actindo.connector.order.reading;

import org.jspecify.annotations.NullMarked;
