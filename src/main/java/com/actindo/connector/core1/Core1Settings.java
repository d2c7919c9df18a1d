package com.actindo.connector.core1;

import com.actindo.connector.vault.Secret;

/**
 * How workspaces are reached, and our registration with them.
 *
 * @param urlTemplate an address with {@code {workspace}} in its host or path
 * @param authorizePath begins with a slash, as do the other paths
 */
public record Core1Settings(
    String urlTemplate,
    String clientId,
    Secret clientSecret,
    String authorizePath,
    String tokenPath,
    String pingPath,
    String profilePath) {}
