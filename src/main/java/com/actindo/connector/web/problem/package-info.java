/** Problems as answers: JSON for programs, pages for people. */
@NullMarked
package com.actindo.connector.web.problem;

import org.jspecify.annotations.NullMarked;
