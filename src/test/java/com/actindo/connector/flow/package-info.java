/**
 * Walks the flows over HTTP, on the whole service with real PostgreSQL and WireMock as its peers.
 */
@NullMarked
package com.actindo.connector.flow;

import org.jspecify.annotations.NullMarked;
