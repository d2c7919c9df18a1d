/** Tests of notifications. */
@NullMarked
package com.actindo.connector.connection.notification;

import org.jspecify.annotations.NullMarked;
