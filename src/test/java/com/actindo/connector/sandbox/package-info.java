/** The sandbox over real HTTP. */
@NullMarked
package com.actindo.connector.sandbox;

import org.jspecify.annotations.NullMarked;
