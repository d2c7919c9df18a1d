/**
 * Stand-ins for BigCommerce and Core1, to try the whole product on one machine. Shares no code with
 * the product: what it issues and refuses is worked out a second time, so that an error on one side
 * shows.
 */
@NullMarked
package com.actindo.connector.sandbox;

import org.jspecify.annotations.NullMarked;
