/**
 * The status of orders on its way back to the shop, as jobs: a wish is kept with the order, one job
 * carries it out, and what the shop is past already is left alone.
 */
@NullMarked
package com.actindo.connector.sync.orders.export;

import org.jspecify.annotations.NullMarked;
