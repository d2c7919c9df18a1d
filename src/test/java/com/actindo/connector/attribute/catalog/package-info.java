/** Tests of the attributes that follow the catalog of a store. */
@NullMarked
package com.actindo.connector.attribute.catalog;

import org.jspecify.annotations.NullMarked;
