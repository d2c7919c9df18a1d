/**
 * How to talk to BigCommerce: token exchange, signed payload, REST client and wire records. Knows
 * nothing of our installations and connections.
 */
@NullMarked
package com.actindo.connector.bigcommerce;

import org.jspecify.annotations.NullMarked;
