/**
 * How long a workspace's past is kept: processes that ended and notifications that are settled.
 * Must not know what a process did.
 */
@NullMarked
package com.actindo.connector.sync.retention;

import org.jspecify.annotations.NullMarked;
