package com.actindo.connector.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as the trail has it.
 *
 * @param event what, in the form {@code thing.verb}
 * @param connectionId of the connection, which may be gone since
 */
public record RecordedEvent(
    long id,
    Instant at,
    Actor actor,
    String event,
    @Nullable Long connectionId,
    @Nullable String storeHash,
    Map<String, Object> detail) {}
