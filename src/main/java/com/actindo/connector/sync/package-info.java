/** What runs in the background, when, and what happens when it fails; processes. */
@NullMarked
package com.actindo.connector.sync;

import org.jspecify.annotations.NullMarked;
