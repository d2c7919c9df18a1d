/**
 * Reads orders, lines and coupons from the JSON of the V2 API: members in any of the forms in which
 * they are known to come, unknown ones ignored.
 */
@NullMarked
package com.actindo.connector.bigcommerce.order.reading;

import org.jspecify.annotations.NullMarked;
