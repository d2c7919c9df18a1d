/** The form for a new connection. */
@NullMarked
package com.actindo.connector.omnichannel.edit.create;

import org.jspecify.annotations.NullMarked;
