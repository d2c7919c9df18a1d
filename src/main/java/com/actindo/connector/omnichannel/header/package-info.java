/** Processes and notifications above every page of a workspace, live. */
@NullMarked
package com.actindo.connector.omnichannel.header;

import org.jspecify.annotations.NullMarked;
