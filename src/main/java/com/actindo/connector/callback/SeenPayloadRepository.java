package com.actindo.connector.callback;

import static com.actindo.connector.db.gen.Tables.SEEN_PAYLOAD;

import com.actindo.connector.bigcommerce.payload.SignedPayload;
import com.actindo.connector.db.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Remembers which callback a payload was made for: the first that saw it. No claim of the payload
 * says so itself (the class of CVE-2021-26074 and CVE-2021-26077).
 */
final class SeenPayloadRepository {
  private static final Duration SKEW = Duration.ofSeconds(60);

  /**
   * Whether the payload belongs to {@code callback}: nobody saw it before, or this callback did.
   *
   * @param callback the path without its slash
   */
  boolean belongsTo(Tx tx, SignedPayload payload, String callback) {
    tx.sql()
        .insertInto(SEEN_PAYLOAD)
        .set(SEEN_PAYLOAD.JTI, payload.jti())
        .set(SEEN_PAYLOAD.CALLBACK, callback)
        .set(SEEN_PAYLOAD.UNTIL, payload.expiresAt().plus(SKEW).atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
    return tx.sql()
        .fetchExists(
            SEEN_PAYLOAD,
            SEEN_PAYLOAD.JTI.eq(payload.jti()).and(SEEN_PAYLOAD.CALLBACK.eq(callback)));
  }

  void erase(Tx tx, Instant before) {
    tx.sql()
        .deleteFrom(SEEN_PAYLOAD)
        .where(SEEN_PAYLOAD.UNTIL.lt(before.atOffset(ZoneOffset.UTC)))
        .execute();
  }
}
