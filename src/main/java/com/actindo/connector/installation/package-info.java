/**
 * Who installed us: store, sealed token, scopes, users. Must not know who claims an installation.
 */
@NullMarked
package com.actindo.connector.installation;

import org.jspecify.annotations.NullMarked;
