/**
 * The database: pool, migrations, transactions. jOOQ's generated classes lie in {@code db.gen}.
 * Knows no feature.
 */
@NullMarked
package com.actindo.connector.db;

import org.jspecify.annotations.NullMarked;
