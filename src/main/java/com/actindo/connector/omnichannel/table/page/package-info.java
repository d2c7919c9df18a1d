/** The page of a list, whatever it lists: its handlers, its frame, its words. */
@NullMarked
package com.actindo.connector.omnichannel.table.page;

import org.jspecify.annotations.NullMarked;
