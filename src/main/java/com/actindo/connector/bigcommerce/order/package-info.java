/**
 * Orders of a store over the V2 API: pages of them, parts that a page leaves out, and the status.
 * Wire records only; what an order means to us is not known here.
 *
 * @see <a href="https://developer.bigcommerce.com/docs/rest-management/orders">Orders V2</a>
 */
@NullMarked
package com.actindo.connector.bigcommerce.order;

import org.jspecify.annotations.NullMarked;
