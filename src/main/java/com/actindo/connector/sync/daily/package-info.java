/** Synchronisations that come by themselves, once a day for each active connection. */
@NullMarked
package com.actindo.connector.sync.daily;

import org.jspecify.annotations.NullMarked;
