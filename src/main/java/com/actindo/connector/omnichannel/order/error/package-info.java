/** The orders that somebody has to look at, and why there are no returns. */
@NullMarked
package com.actindo.connector.omnichannel.order.error;

import org.jspecify.annotations.NullMarked;
