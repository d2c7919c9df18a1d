/**
 * The stand-in of BigCommerce's REST API, in the shapes that its public specifications describe.
 */
@NullMarked
package com.actindo.connector.sandbox.rest;

import org.jspecify.annotations.NullMarked;
