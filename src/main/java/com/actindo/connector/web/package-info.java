/**
 * Javalin and JTE glue: problem answers, security headers, sessions, languages, assets. Names no
 * feature.
 */
@NullMarked
package com.actindo.connector.web;

import org.jspecify.annotations.NullMarked;
