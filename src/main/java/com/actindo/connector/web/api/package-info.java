/**
 * Describes the JSON interface from the definitions with which its routes are registered: as an
 * OpenAPI document for programs and as a page for people. Must not know any route by itself.
 */
@NullMarked
package com.actindo.connector.web.api;

import org.jspecify.annotations.NullMarked;
