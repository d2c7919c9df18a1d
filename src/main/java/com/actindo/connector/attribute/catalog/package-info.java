/**
 * Attributes that follow the catalog of a store: custom fields and options, which BigCommerce lists
 * nowhere but in its products. Must not know how the products are read.
 */
@NullMarked
package com.actindo.connector.attribute.catalog;

import org.jspecify.annotations.NullMarked;
