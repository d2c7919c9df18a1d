/** Pages of orders, and the names that stand in them. */
@NullMarked
package com.actindo.connector.order.list;

import org.jspecify.annotations.NullMarked;
