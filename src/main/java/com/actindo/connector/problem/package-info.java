/** The few ways in which a request fails. Knows nothing of HTTP frameworks, pages or features. */
@NullMarked
package com.actindo.connector.problem;

import org.jspecify.annotations.NullMarked;
