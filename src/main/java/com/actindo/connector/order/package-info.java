/** Imported orders and the ones that failed: what they are, and their rows. */
@NullMarked
package com.actindo.connector.order;

import org.jspecify.annotations.NullMarked;
