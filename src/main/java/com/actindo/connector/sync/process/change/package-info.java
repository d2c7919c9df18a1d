/** What a synchronisation changed, list by list, for people and programs. */
@NullMarked
package com.actindo.connector.sync.process.change;

import org.jspecify.annotations.NullMarked;
