/** The trail of what changed, as a workspace reads it. Must not know what the events mean. */
@NullMarked
package com.actindo.connector.omnichannel.event;

import org.jspecify.annotations.NullMarked;
