/**
 * From BigCommerce's code to the kept token: one exchange for each code, an attempt on record
 * before.
 */
@NullMarked
package com.actindo.connector.callback.install;

import org.jspecify.annotations.NullMarked;
