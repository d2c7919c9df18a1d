package com.actindo.connector.setup.page;

import java.util.Optional;

/**
 * One scope that the merchant granted.
 *
 * @param scope as BigCommerce names it
 * @param words what it allows, absent for a scope that we do not know
 */
public record ScopeLine(String scope, Optional<String> words) {}
