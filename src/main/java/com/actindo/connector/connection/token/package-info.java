/** The tokens of connections, sealed, and who holds a store. */
@NullMarked
package com.actindo.connector.connection.token;

import org.jspecify.annotations.NullMarked;
