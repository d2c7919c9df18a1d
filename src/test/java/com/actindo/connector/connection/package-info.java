/** Tests of connections. */
@NullMarked
package com.actindo.connector.connection;

import org.jspecify.annotations.NullMarked;
