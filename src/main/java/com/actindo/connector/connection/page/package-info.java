/** What all pages say of connections: their state, and what a token may do. */
@NullMarked
package com.actindo.connector.connection.page;

import org.jspecify.annotations.NullMarked;
