/** The exchange of an auth code for a token, its scopes and its user. */
@NullMarked
package com.actindo.connector.bigcommerce.grant;

import org.jspecify.annotations.NullMarked;
