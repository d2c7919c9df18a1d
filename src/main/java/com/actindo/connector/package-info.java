/** The service as a whole: command line, settings, composition root and routes. */
@NullMarked
package com.actindo.connector;

import org.jspecify.annotations.NullMarked;
