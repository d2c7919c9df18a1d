/**
 * What an import would bring, asked of the store while somebody waits. Nothing is kept, and no
 * order is read with its lines.
 */
@NullMarked
package com.actindo.connector.sync.orders.preview;

import org.jspecify.annotations.NullMarked;
