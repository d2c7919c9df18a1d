@NullMarked
package com.actindo.connector.sync.token;

import org.jspecify.annotations.NullMarked;
