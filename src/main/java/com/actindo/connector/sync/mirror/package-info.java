/** What a synchronisation reads of a store and writes down. Must not know how it is scheduled. */
@NullMarked
package com.actindo.connector.sync.mirror;

import org.jspecify.annotations.NullMarked;
