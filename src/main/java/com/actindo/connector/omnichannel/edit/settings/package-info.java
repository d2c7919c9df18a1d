/** The tab Settings of a connection: one page with a form of its own for each entry of its menu. */
@NullMarked
package com.actindo.connector.omnichannel.edit.settings;

import org.jspecify.annotations.NullMarked;
