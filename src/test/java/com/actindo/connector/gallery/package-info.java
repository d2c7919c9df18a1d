/** Every page in every state and language, as the tests of the pages look at them. */
@NullMarked
package com.actindo.connector.gallery;

import org.jspecify.annotations.NullMarked;
