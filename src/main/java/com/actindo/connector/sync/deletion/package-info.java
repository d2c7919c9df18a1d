/**
 * Takes the rows of a deleted connection away, piece by piece, so that no transaction is long and
 * none is in anybody's way. Must not know how a connection comes to be deleted.
 */
@NullMarked
package com.actindo.connector.sync.deletion;

import org.jspecify.annotations.NullMarked;
