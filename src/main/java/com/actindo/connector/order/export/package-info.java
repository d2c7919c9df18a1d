/**
 * The way of an order's status back to the shop: which status there stands for one of the platform,
 * and when it must not be set. Makes no calls.
 */
@NullMarked
package com.actindo.connector.order.export;

import org.jspecify.annotations.NullMarked;
