/** What several tests start from: databases, clocks, records with sensible values. */
@NullMarked
package com.actindo.connector.testing;

import org.jspecify.annotations.NullMarked;
