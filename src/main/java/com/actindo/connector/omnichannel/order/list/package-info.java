/** The list of orders with its light, its import and its toolbar. */
@NullMarked
package com.actindo.connector.omnichannel.order.list;

import org.jspecify.annotations.NullMarked;
