@NullMarked
package com.actindo.connector.web.list;

import org.jspecify.annotations.NullMarked;
