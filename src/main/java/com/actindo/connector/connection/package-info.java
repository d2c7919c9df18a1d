/**
 * Connections, their settings, and the JSON and pages of the CONNECTIONS tab. Must not know who
 * synchronises them.
 */
@NullMarked
package com.actindo.connector.connection;

import org.jspecify.annotations.NullMarked;
