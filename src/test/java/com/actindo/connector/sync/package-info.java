/** Tests of synchronisations. */
@NullMarked
package com.actindo.connector.sync;

import org.jspecify.annotations.NullMarked;
