/** Words of the list of orders. */
@NullMarked
package com.actindo.connector.omnichannel.order.list.text;

import org.jspecify.annotations.NullMarked;
