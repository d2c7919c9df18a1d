/** What about a connection needs a person, and who has read it. */
@NullMarked
package com.actindo.connector.connection.notification;

import org.jspecify.annotations.NullMarked;
