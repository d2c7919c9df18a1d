/**
 * What somebody entered about a connection, and what is wrong with it. Must not know what becomes
 * of it.
 */
@NullMarked
package com.actindo.connector.omnichannel.edit.form;

import org.jspecify.annotations.NullMarked;
