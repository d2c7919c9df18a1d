/** What the pages of the callbacks show and say. */
@NullMarked
package com.actindo.connector.callback.page;

import org.jspecify.annotations.NullMarked;
