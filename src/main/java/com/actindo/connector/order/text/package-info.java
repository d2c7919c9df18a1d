/** What people read about orders: statuses, errors with what helps, and notices. */
@NullMarked
package com.actindo.connector.order.text;

import org.jspecify.annotations.NullMarked;
