/**
 * How to talk to a workspace: authorize, token, ping, profile. Knows nothing of our connections.
 */
@NullMarked
package com.actindo.connector.core1;

import org.jspecify.annotations.NullMarked;
