/** Tests of the lists of attributes, groups and sets. */
@NullMarked
package com.actindo.connector.attribute.list;

import org.jspecify.annotations.NullMarked;
