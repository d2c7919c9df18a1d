/** Reads what connections created in the DataHub: attributes, groups and sets as JSON. */
@NullMarked
package com.actindo.connector.attribute.list;

import org.jspecify.annotations.NullMarked;
