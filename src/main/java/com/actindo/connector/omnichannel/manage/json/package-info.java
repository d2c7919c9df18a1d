/** The JSON interface to what is done with connections. */
@NullMarked
package com.actindo.connector.omnichannel.manage.json;

import org.jspecify.annotations.NullMarked;
