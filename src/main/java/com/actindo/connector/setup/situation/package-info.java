/**
 * How it stands with a store: whether it is installed, claimed, connected, and how far its
 * synchronisation is.
 */
@NullMarked
package com.actindo.connector.setup.situation;

import org.jspecify.annotations.NullMarked;
