/**
 * Keeps the orders that an import brings, a whole chunk in a few statements. Must not know where
 * they come from.
 */
@NullMarked
package com.actindo.connector.order.keeping;

import org.jspecify.annotations.NullMarked;
