/**
 * Lists as such: columns, filters, order, pages and the rows somebody selected, as an address, a
 * form or a view says them. Must not know what is listed.
 */
@NullMarked
package com.actindo.connector.omnichannel.table;

import org.jspecify.annotations.NullMarked;
