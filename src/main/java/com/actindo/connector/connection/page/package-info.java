/** The pages of the CONNECTIONS tab. */
@NullMarked
package com.actindo.connector.connection.page;

import org.jspecify.annotations.NullMarked;
