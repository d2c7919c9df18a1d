/** What a workspace has set for a connection. Must not know how connections come and go. */
@NullMarked
package com.actindo.connector.connection.settings;

import org.jspecify.annotations.NullMarked;
