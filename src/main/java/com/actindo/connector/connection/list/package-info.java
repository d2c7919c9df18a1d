/** The list of connections and each of them, as JSON. */
@NullMarked
package com.actindo.connector.connection.list;

import org.jspecify.annotations.NullMarked;
