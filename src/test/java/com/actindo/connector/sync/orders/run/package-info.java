@NullMarked
package com.actindo.connector.sync.orders.run;

import org.jspecify.annotations.NullMarked;
