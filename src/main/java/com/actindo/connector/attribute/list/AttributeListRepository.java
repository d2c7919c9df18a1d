package com.actindo.connector.attribute.list;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET_MEMBER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.selectOne;

import com.actindo.connector.attribute.list.AttributeJson.ElementJson;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.ListOrder;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.AttributeRecord;
import com.actindo.connector.web.list.PageOf;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/** Pages of attributes with their elements. */
public final class AttributeListRepository {
  /** What a list can be sorted by. */
  static final Map<String, Field<?>> SORTABLE =
      Map.of("id", ATTRIBUTE.ID, "key", ATTRIBUTE.KEY, "entity", ATTRIBUTE.ENTITY);

  private static final int MOST_ELEMENTS = 1000;

  PageOf<AttributeJson> page(Tx tx, WorkspaceName workspace, AttributeQuery query) {
    Condition wanted =
        ATTRIBUTE
            .WORKSPACE
            .eq(workspace.value())
            .and(PresentRows.of(workspace, ATTRIBUTE.CONNECTION_ID))
            .and(query.connection().map(id -> usedBy(workspace, id)).orElse(noCondition()))
            .and(
                query
                    .entity()
                    .map(entity -> ATTRIBUTE.ENTITY.eq(entity.id()))
                    .orElse(noCondition()));
    long total = tx.sql().fetchCount(ATTRIBUTE, wanted);
    List<AttributeRecord> rows =
        tx.sql()
            .selectFrom(ATTRIBUTE)
            .where(wanted)
            .orderBy(ListOrder.of(query.page().sort(), SORTABLE, ATTRIBUTE.ID))
            .limit(query.page().limit())
            .offset(query.page().offset())
            .fetch();
    List<Long> ids = rows.stream().map(AttributeRecord::getId).toList();
    Map<Long, List<ElementJson>> elements = elements(tx, workspace, ids);
    Map<Long, Integer> counts = counts(tx, workspace, ids);
    return PageOf.of(
        query.page(),
        total,
        rows.stream()
            .map(row ->
                AttributeJsonRows.attribute(
                    row,
                    elements.getOrDefault(row.getId(), List.of()),
                    counts.getOrDefault(row.getId(), 0)))
            .toList());
  }

  /** Its own attributes, and those that it shares with the other connections of the workspace. */
  private static Condition usedBy(WorkspaceName workspace, long connectionId) {
    return exists(
        selectOne()
            .from(ATTRIBUTE_SET_MEMBER)
            .join(ATTRIBUTE_SET)
            .on(ATTRIBUTE_SET.ID.eq(ATTRIBUTE_SET_MEMBER.SET_ID))
            .where(ATTRIBUTE_SET_MEMBER.ATTRIBUTE_ID.eq(ATTRIBUTE.ID))
            .and(ATTRIBUTE_SET.CONNECTION_ID.eq(connectionId))
            .and(PresentRows.of(workspace, ATTRIBUTE_SET.CONNECTION_ID)));
  }

  private static Map<Long, List<ElementJson>> elements(
      Tx tx, WorkspaceName workspace, List<Long> ids) {
    var numbered =
        tx.sql()
            .select(
                ATTRIBUTE_ELEMENT.asterisk(),
                rowNumber()
                    .over()
                    .partitionBy(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID)
                    .orderBy(ATTRIBUTE_ELEMENT.POSITION, ATTRIBUTE_ELEMENT.KEY)
                    .as("place"))
            .from(ATTRIBUTE_ELEMENT)
            .where(ATTRIBUTE_ELEMENT.WORKSPACE.eq(workspace.value()))
            .and(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID.in(ids))
            .asTable("numbered");
    return tx.sql()
        .selectFrom(numbered)
        .where(numbered.field("place", Integer.class).le(MOST_ELEMENTS))
        .orderBy(numbered.field("place"))
        .fetchGroups(
            numbered.field(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID),
            row -> AttributeJsonRows.element(row.into(ATTRIBUTE_ELEMENT)));
  }

  private static Map<Long, Integer> counts(Tx tx, WorkspaceName workspace, List<Long> ids) {
    return tx.sql()
        .select(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID, count())
        .from(ATTRIBUTE_ELEMENT)
        .where(ATTRIBUTE_ELEMENT.WORKSPACE.eq(workspace.value()))
        .and(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID.in(ids))
        .groupBy(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID)
        .fetchMap(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID, count());
  }
}
