/** The page of one order: what was imported, or why not and what helps. */
@NullMarked
package com.actindo.connector.omnichannel.order.detail;

import org.jspecify.annotations.NullMarked;
