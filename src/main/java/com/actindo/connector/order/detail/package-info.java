/** One order with everything that is kept of it. */
@NullMarked
package com.actindo.connector.order.detail;

import org.jspecify.annotations.NullMarked;
