/** How lists and single resources are asked for and answered in JSON. */
@NullMarked
package com.actindo.connector.web.list;

import org.jspecify.annotations.NullMarked;
