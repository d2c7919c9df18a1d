package com.actindo.connector.installation;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.vault.Sealed;
import java.time.Instant;

/** What an install brings, ready to be kept. */
public record NewInstallation(
    StoreHash store,
    long generation,
    Scopes scopes,
    long ownerId,
    long installerId,
    Sealed token,
    Instant grantedAt) {}
