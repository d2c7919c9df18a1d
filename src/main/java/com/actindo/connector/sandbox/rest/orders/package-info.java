/** The orders of the REST API: filters, and the shapes in which V2 writes them. */
@NullMarked
package com.actindo.connector.sandbox.rest.orders;

import org.jspecify.annotations.NullMarked;
