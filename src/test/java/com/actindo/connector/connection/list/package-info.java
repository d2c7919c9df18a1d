@NullMarked
package com.actindo.connector.connection.list;

import org.jspecify.annotations.NullMarked;
