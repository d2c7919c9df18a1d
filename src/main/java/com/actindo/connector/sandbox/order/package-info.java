/** What an order is: lines, addresses, status, coupon. Knows no HTTP. */
@NullMarked
package com.actindo.connector.sandbox.order;

import org.jspecify.annotations.NullMarked;
