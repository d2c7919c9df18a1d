/** Standard attributes, groups and sets. Must not know how a connection is made. */
@NullMarked
package com.actindo.connector.attribute;

import org.jspecify.annotations.NullMarked;
