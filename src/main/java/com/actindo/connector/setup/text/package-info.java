/** What the pages of the claim say, in English and in German. */
@NullMarked
package com.actindo.connector.setup.text;

import org.jspecify.annotations.NullMarked;
