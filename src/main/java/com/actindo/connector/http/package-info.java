/**
 * How the kernels call others: {@code java.net.http} with bounds on time and size, pac4j-oauth on
 * top of it, and careful reading of answers. Knows neither BigCommerce nor Core1.
 */
@NullMarked
package com.actindo.connector.http;

import org.jspecify.annotations.NullMarked;
