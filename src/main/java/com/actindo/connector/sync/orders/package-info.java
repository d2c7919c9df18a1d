/** The import of orders as a job: when, how far, again after a failure, and by itself. */
@NullMarked
package com.actindo.connector.sync.orders;

import org.jspecify.annotations.NullMarked;
