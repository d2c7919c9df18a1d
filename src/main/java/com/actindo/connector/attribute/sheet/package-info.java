/** The attributes of a connection in the order in which people read them. */
@NullMarked
package com.actindo.connector.attribute.sheet;

import org.jspecify.annotations.NullMarked;
