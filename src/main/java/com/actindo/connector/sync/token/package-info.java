/** Whether stored tokens are still good, and the connections that wait for an answer. */
@NullMarked
package com.actindo.connector.sync.token;

import org.jspecify.annotations.NullMarked;
