package com.actindo.connector.bigcommerce.grant;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.vault.Secret;
import java.time.Instant;

/**
 * What BigCommerce granted.
 *
 * @param token for the REST API of the store; it does not expire
 * @param scopes granted, which may be more or fewer than needed
 * @param store of the answer's {@code context}, which is the one to believe
 * @param user who installed or confirmed
 * @param owner who owns the store
 * @param grantedAt by BigCommerce's clock
 */
public record TokenGrant(
    Secret token,
    Scopes scopes,
    StoreHash store,
    StoreUser user,
    StoreUser owner,
    Instant grantedAt) {}
