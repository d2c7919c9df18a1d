@NullMarked
package com.actindo.connector.db;

import org.jspecify.annotations.NullMarked;
