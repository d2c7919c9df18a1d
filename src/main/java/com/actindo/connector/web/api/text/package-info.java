/** What the description of the JSON interface says to people. */
@NullMarked
package com.actindo.connector.web.api.text;

import org.jspecify.annotations.NullMarked;
