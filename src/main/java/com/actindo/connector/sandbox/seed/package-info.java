/** What the stores sell and what was ordered there: made up, and the same at each start. */
@NullMarked
package com.actindo.connector.sandbox.seed;

import org.jspecify.annotations.NullMarked;
