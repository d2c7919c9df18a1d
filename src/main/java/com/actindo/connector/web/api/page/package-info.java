/** The description of the JSON interface as a page, read from the document for programs. */
@NullMarked
package com.actindo.connector.web.api.page;

import org.jspecify.annotations.NullMarked;
