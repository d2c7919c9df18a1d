/** The JSON of orders: lists of them, and one of them whole. */
@NullMarked
package com.actindo.connector.order.json;

import org.jspecify.annotations.NullMarked;
