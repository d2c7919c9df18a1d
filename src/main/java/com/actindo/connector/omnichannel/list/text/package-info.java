/** Words of the list of connections. */
@NullMarked
package com.actindo.connector.omnichannel.list.text;

import org.jspecify.annotations.NullMarked;
