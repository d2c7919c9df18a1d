/** What the pages of one connection say, in English and in German. */
@NullMarked
package com.actindo.connector.omnichannel.edit.text;

import org.jspecify.annotations.NullMarked;
