@NullMarked
package com.actindo.connector.order.keeping;

import org.jspecify.annotations.NullMarked;
