/** Reckoning with an order's amounts: digits, shares, tax, and what is too large to reckon with. */
@NullMarked
package com.actindo.connector.order.reading.amount;

import org.jspecify.annotations.NullMarked;
