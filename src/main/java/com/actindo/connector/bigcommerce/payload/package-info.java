/** The signed payload with which BigCommerce calls, and what is believed of it. */
@NullMarked
package com.actindo.connector.bigcommerce.payload;

import org.jspecify.annotations.NullMarked;
