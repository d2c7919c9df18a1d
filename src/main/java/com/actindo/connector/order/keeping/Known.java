package com.actindo.connector.order.keeping;

import com.actindo.connector.order.ImportStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an import needs to know of an order that is here already.
 *
 * @param modifiedAt the version that is here, by the shop's clock
 * @param linesDigest differs when the lines differ; null when it has none yet
 */
public record Known(
    long id,
    long remoteId,
    ImportStatus status,
    @Nullable Instant modifiedAt,
    @Nullable String linesDigest) {}
