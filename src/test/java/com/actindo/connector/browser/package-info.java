/**
 * Walks what a merchant walks, in a real browser that blocks third-party cookies, on the service
 * and the sandbox as {@code script/server} starts them.
 */
@NullMarked
package com.actindo.connector.browser;

import org.jspecify.annotations.NullMarked;
