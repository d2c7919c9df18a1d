/**
 * The JSON of the import of orders: what begins it, when it comes by itself, what it would bring.
 */
@NullMarked
package com.actindo.connector.sync.orders.json;

import org.jspecify.annotations.NullMarked;
