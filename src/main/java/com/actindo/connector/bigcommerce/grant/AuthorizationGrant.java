package com.actindo.connector.bigcommerce.grant;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.vault.Secret;

/**
 * What BigCommerce sends with the merchant to {@code /auth}.
 *
 * @param code works once
 * @param scope as it came, for the token request takes it unchanged
 * @param store of the {@code context}
 */
public record AuthorizationGrant(Secret code, String scope, StoreHash store) {}
