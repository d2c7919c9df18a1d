/** What people read about an import of orders. */
@NullMarked
package com.actindo.connector.sync.orders.text;

import org.jspecify.annotations.NullMarked;
