/** The claim of a store by a workspace: tickets, what is asked, and how it ends. */
@NullMarked
package com.actindo.connector.setup.claim;

import org.jspecify.annotations.NullMarked;
