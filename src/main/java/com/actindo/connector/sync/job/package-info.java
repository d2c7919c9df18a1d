/** What all jobs of a connection share: how they begin, end, wait and fail. */
@NullMarked
package com.actindo.connector.sync.job;

import org.jspecify.annotations.NullMarked;
