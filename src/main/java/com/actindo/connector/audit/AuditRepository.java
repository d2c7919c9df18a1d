package com.actindo.connector.audit;

import static com.actindo.connector.db.gen.Tables.AUDIT_EVENT;

import com.actindo.connector.db.Tx;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.time.ZoneOffset;
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
    tx.sql()
        .insertInto(AUDIT_EVENT)
        .set(AUDIT_EVENT.AT, clock.instant().atOffset(ZoneOffset.UTC))
        .set(AUDIT_EVENT.ACTOR_KIND, event.actor().kind())
        .set(AUDIT_EVENT.ACTOR_ID, event.actor().id())
        .set(AUDIT_EVENT.WORKSPACE, event.workspace())
        .set(AUDIT_EVENT.STORE_HASH, event.storeHash())
        .set(AUDIT_EVENT.CONNECTION_ID, event.connectionId())
        .set(AUDIT_EVENT.EVENT, event.event())
        .set(AUDIT_EVENT.DETAIL, JSONB.valueOf(write(event)))
        .execute();
  }

  private String write(AuditEvent event) {
    try {
      return json.writeValueAsString(event.detail());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the detail of " + event.event() + " is not JSON", e);
    }
  }
}
