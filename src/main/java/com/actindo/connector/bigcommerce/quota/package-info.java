/**
 * The quota of a store, which belongs to the store and not to us: all instances of the service
 * count their calls in one row, and what BigCommerce tells in the headers of its answers corrects
 * it.
 *
 * @see <a href="https://developer.bigcommerce.com/docs/start/best-practices/api-rate-limits">API
 *     rate limits</a>
 */
@NullMarked
package com.actindo.connector.bigcommerce.quota;

import org.jspecify.annotations.NullMarked;
