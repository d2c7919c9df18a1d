/** What a store's catalogue names: categories, tax classes, and the words that products use. */
@NullMarked
package com.actindo.connector.bigcommerce.catalog;

import org.jspecify.annotations.NullMarked;
