/**
 * What people do about orders in error: they ask for them again, or give them up. That means both
 * the import that failed and the status that could not be sent.
 */
@NullMarked
package com.actindo.connector.sync.orders.mend;

import org.jspecify.annotations.NullMarked;
