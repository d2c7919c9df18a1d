/** The stand-in of Core1 workspaces: sign-in, OAuth 2.0, ping, profile. */
@NullMarked
package com.actindo.connector.sandbox.workspace;

import org.jspecify.annotations.NullMarked;
