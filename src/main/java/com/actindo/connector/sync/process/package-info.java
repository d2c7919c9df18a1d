/** Processes: what users see of background work. Must not know how the work is done. */
@NullMarked
package com.actindo.connector.sync.process;

import org.jspecify.annotations.NullMarked;
