/**
 * What the sandbox's pages and endpoints share: addresses, request fields, rendering. Knows no
 * shop.
 */
@NullMarked
package com.actindo.connector.sandbox.web;

import org.jspecify.annotations.NullMarked;
