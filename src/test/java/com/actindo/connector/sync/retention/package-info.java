/** Tests of what is kept for how long. */
@NullMarked
package com.actindo.connector.sync.retention;

import org.jspecify.annotations.NullMarked;
