/**
 * What the names in the JSON interface mean, said where they are defined: for the code that reads
 * and writes them and for the description that is made from it.
 */
@NullMarked
package com.actindo.connector.web.meaning;

import org.jspecify.annotations.NullMarked;
