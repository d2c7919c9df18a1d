/** The command line as a child process. */
@NullMarked
package com.actindo.connector.cli;

import org.jspecify.annotations.NullMarked;
