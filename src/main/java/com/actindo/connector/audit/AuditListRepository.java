package com.actindo.connector.audit;

import static com.actindo.connector.db.gen.Tables.AUDIT_EVENT;
import static org.jooq.impl.DSL.noCondition;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.ListOrder;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.AuditEventRecord;
import com.actindo.connector.web.list.PageOf;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/** Pages of the trail, as a workspace reads it. */
public final class AuditListRepository {
  /** What a list can be sorted by. */
  static final Map<String, Field<?>> SORTABLE = Map.of("id", AUDIT_EVENT.ID, "at", AUDIT_EVENT.AT);

  private final ObjectMapper json;

  public AuditListRepository(ObjectMapper json) {
    this.json = json;
  }

  /** What happened in a workspace. */
  public PageOf<RecordedEvent> page(Tx tx, WorkspaceName workspace, AuditQuery query) {
    Condition wanted =
        AUDIT_EVENT
            .WORKSPACE
            .eq(workspace.value())
            .and(query.connection().map(AUDIT_EVENT.CONNECTION_ID::eq).orElse(noCondition()));
    long total = tx.sql().fetchCount(AUDIT_EVENT, wanted);
    List<RecordedEvent> data =
        tx.sql()
            .selectFrom(AUDIT_EVENT)
            .where(wanted)
            .orderBy(ListOrder.of(query.page().sort(), SORTABLE, AUDIT_EVENT.ID))
            .limit(query.page().limit())
            .offset(query.page().offset())
            .fetch(this::event);
    return PageOf.of(query.page(), total, data);
  }

  private RecordedEvent event(AuditEventRecord row) {
    return new RecordedEvent(
        row.getId(),
        row.getAt().toInstant(),
        new Actor(row.getActorKind(), row.getActorId()),
        row.getEvent(),
        row.getConnectionId(),
        row.getStoreHash(),
        detail(row));
  }

  private Map<String, Object> detail(AuditEventRecord row) {
    try {
      return json.readValue(row.getDetail().data(), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the detail of event " + row.getId() + " is not JSON", e);
    }
  }
}
