/** Tests of the whole, and what all tests start from. */
@NullMarked
package com.actindo.connector;

import org.jspecify.annotations.NullMarked;
