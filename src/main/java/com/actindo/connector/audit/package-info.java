/** The trail of what changed. Knows no feature: each names its own events. */
@NullMarked
package com.actindo.connector.audit;

import org.jspecify.annotations.NullMarked;
