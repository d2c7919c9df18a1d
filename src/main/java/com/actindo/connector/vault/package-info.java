/**
 * Secrets that cannot be printed, sealing and unsealing, key rotation. Knows nothing of stores or
 * workspaces.
 */
@NullMarked
package com.actindo.connector.vault;

import org.jspecify.annotations.NullMarked;
