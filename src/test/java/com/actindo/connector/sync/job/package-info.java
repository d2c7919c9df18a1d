@NullMarked
package com.actindo.connector.sync.job;

import org.jspecify.annotations.NullMarked;
