/** The list of connections with its views, columns and toolbar. */
@NullMarked
package com.actindo.connector.omnichannel.list;

import org.jspecify.annotations.NullMarked;
