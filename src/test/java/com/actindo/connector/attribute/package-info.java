/** Tests of attributes, groups and sets. */
@NullMarked
package com.actindo.connector.attribute;

import org.jspecify.annotations.NullMarked;
