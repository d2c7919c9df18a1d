@NullMarked
package com.actindo.connector.sync.orders;

import org.jspecify.annotations.NullMarked;
