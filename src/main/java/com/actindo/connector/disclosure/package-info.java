/**
 * What is kept about a store, for whoever may ask for it. Reads the tables of all features and must
 * not change them.
 */
@NullMarked
package com.actindo.connector.disclosure;

import org.jspecify.annotations.NullMarked;
