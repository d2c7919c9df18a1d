/** What every page may have to say, in English and in German. */
@NullMarked
package com.actindo.connector.web.text;

import org.jspecify.annotations.NullMarked;
