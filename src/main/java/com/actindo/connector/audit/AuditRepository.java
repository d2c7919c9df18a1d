package com.actindo.connector.audit;

import static com.actindo.connector.db.gen.Tables.AUDIT_EVENT;

import com.actindo.connector.db.Tx;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.JSONB;

/** Adds to the trail, in the transaction of what it speaks of. */
public final class AuditRepository {
  private final ObjectMapper json;
  private final InstantSource clock;

  public AuditRepository(ObjectMapper json, InstantSource clock) {
    this.json = json;
    this.clock = clock;
  }

  /** Adds one event; an event of a workspace needs a transaction that acts for it. */
  public void add(Tx tx, AuditEvent event) {
    addAll(tx, List.of(event));
  }

  /** Adds several events at once, in their order. */
  public void addAll(Tx tx, List<AuditEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    var insert =
        tx.sql()
            .insertInto(
                AUDIT_EVENT,
                AUDIT_EVENT.AT,
                AUDIT_EVENT.ACTOR_KIND,
                AUDIT_EVENT.ACTOR_ID,
                AUDIT_EVENT.WORKSPACE,
                AUDIT_EVENT.STORE_HASH,
                AUDIT_EVENT.CONNECTION_ID,
                AUDIT_EVENT.EVENT,
                AUDIT_EVENT.DETAIL);
    for (AuditEvent event : events) {
      insert =
          insert.values(
              clock.instant().atOffset(ZoneOffset.UTC),
              event.actor().kind(),
              event.actor().id(),
              event.workspace(),
              event.storeHash(),
              event.connectionId(),
              event.event(),
              JSONB.valueOf(write(event)));
    }
    insert.execute();
  }

  private String write(AuditEvent event) {
    try {
      return json.writeValueAsString(event.detail());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the detail of " + event.event() + " is not JSON", e);
    }
  }
}
