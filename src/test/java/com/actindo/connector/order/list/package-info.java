@NullMarked
package com.actindo.connector.order.list;

import org.jspecify.annotations.NullMarked;
