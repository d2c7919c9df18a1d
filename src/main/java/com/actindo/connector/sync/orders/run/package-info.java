/**
 * One run of an import: what it asks for, what it keeps, and the place from which another instance
 * goes on. Must not know why it runs.
 */
@NullMarked
package com.actindo.connector.sync.orders.run;

import org.jspecify.annotations.NullMarked;
