/** The seeded shops: who works there, what they sell, what was ordered. Knows no HTTP. */
@NullMarked
package com.actindo.connector.sandbox.shop;

import org.jspecify.annotations.NullMarked;
