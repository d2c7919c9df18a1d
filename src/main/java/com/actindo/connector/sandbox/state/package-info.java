/**
 * What the sandbox remembers over a restart: codes, tokens, installations, re-consents. Knows no
 * HTTP.
 */
@NullMarked
package com.actindo.connector.sandbox.state;

import org.jspecify.annotations.NullMarked;
