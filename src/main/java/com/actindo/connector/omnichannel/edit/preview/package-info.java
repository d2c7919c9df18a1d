/** What an import with the order filters of the form would bring, in words. */
@NullMarked
package com.actindo.connector.omnichannel.edit.preview;

import org.jspecify.annotations.NullMarked;
