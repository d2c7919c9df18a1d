package com.actindo.connector.connection.page;

import java.util.Optional;

/**
 * One scope of an access token.
 *
 * @param scope as BigCommerce names it
 * @param words what it allows, absent for a scope that we do not know
 */
public record ScopeLine(String scope, Optional<String> words) {}
