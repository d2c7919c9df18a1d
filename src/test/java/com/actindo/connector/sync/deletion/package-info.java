/** Tests of deletions. */
@NullMarked
package com.actindo.connector.sync.deletion;

import org.jspecify.annotations.NullMarked;
