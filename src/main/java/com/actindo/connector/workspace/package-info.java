/** Workspaces, their users, rights and sign-in. Must not know what a workspace owns. */
@NullMarked
package com.actindo.connector.workspace;

import org.jspecify.annotations.NullMarked;
