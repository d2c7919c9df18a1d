/** Proofs of the security rules on the whole service: headers, limits, bad input, tenants. */
@NullMarked
package com.actindo.connector.security;

import org.jspecify.annotations.NullMarked;
