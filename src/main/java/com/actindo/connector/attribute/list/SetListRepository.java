package com.actindo.connector.attribute.list;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_GROUP;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET_MEMBER;
import static org.jooq.impl.DSL.noCondition;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.Names;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.ListOrder;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.AttributeSetRecord;
import com.actindo.connector.web.list.PageOf;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/** Pages of attribute sets with their attributes. */
public final class SetListRepository {
  /** What a list can be sorted by. */
  static final Map<String, Field<?>> SORTABLE =
      Map.of("id", ATTRIBUTE_SET.ID, "key", ATTRIBUTE_SET.KEY, "entity", ATTRIBUTE_SET.ENTITY);

  PageOf<AttributeSetJson> page(Tx tx, WorkspaceName workspace, AttributeQuery query) {
    Condition wanted =
        ATTRIBUTE_SET
            .WORKSPACE
            .eq(workspace.value())
            .and(PresentRows.of(workspace, ATTRIBUTE_SET.CONNECTION_ID))
            .and(query.connection().map(ATTRIBUTE_SET.CONNECTION_ID::eq).orElse(noCondition()))
            .and(
                query
                    .entity()
                    .map(entity -> ATTRIBUTE_SET.ENTITY.eq(entity.id()))
                    .orElse(noCondition()));
    long total = tx.sql().fetchCount(ATTRIBUTE_SET, wanted);
    List<AttributeSetRecord> rows =
        tx.sql()
            .selectFrom(ATTRIBUTE_SET)
            .where(wanted)
            .orderBy(ListOrder.of(query.page().sort(), SORTABLE, ATTRIBUTE_SET.ID))
            .limit(query.page().limit())
            .offset(query.page().offset())
            .fetch();
    Map<Long, List<AttributeSetJson.Member>> members =
        members(tx, workspace, rows.stream().map(AttributeSetRecord::getId).toList());
    return PageOf.of(
        query.page(),
        total,
        rows.stream().map(row -> json(row, members.getOrDefault(row.getId(), List.of()))).toList());
  }

  private static Map<Long, List<AttributeSetJson.Member>> members(
      Tx tx, WorkspaceName workspace, List<Long> sets) {
    return tx.sql()
        .select(
            ATTRIBUTE_SET_MEMBER.SET_ID,
            ATTRIBUTE.ID,
            ATTRIBUTE.KEY,
            ATTRIBUTE_GROUP.KEY,
            ATTRIBUTE_SET_MEMBER.REQUIRED,
            ATTRIBUTE_SET_MEMBER.POSITION)
        .from(ATTRIBUTE_SET_MEMBER)
        .join(ATTRIBUTE)
        .on(ATTRIBUTE.ID.eq(ATTRIBUTE_SET_MEMBER.ATTRIBUTE_ID))
        .join(ATTRIBUTE_GROUP)
        .on(ATTRIBUTE_GROUP.ID.eq(ATTRIBUTE_SET_MEMBER.GROUP_ID))
        .where(ATTRIBUTE_SET_MEMBER.WORKSPACE.eq(workspace.value()))
        .and(ATTRIBUTE_SET_MEMBER.SET_ID.in(sets))
        .orderBy(ATTRIBUTE_SET_MEMBER.SET_ID, ATTRIBUTE_SET_MEMBER.POSITION)
        .fetchGroups(
            ATTRIBUTE_SET_MEMBER.SET_ID,
            row ->
                new AttributeSetJson.Member(
                    row.get(ATTRIBUTE.ID),
                    row.get(ATTRIBUTE.KEY),
                    row.get(ATTRIBUTE_GROUP.KEY),
                    row.get(ATTRIBUTE_SET_MEMBER.REQUIRED),
                    row.get(ATTRIBUTE_SET_MEMBER.POSITION)));
  }

  private static AttributeSetJson json(
      AttributeSetRecord row, List<AttributeSetJson.Member> members) {
    return new AttributeSetJson(
        row.getId(),
        row.getConnectionId(),
        row.getKey(),
        Entity.named(row.getEntity()),
        new Names(row.getNameEn(), row.getNameDe()),
        members,
        row.getCreatedAt().toInstant());
  }
}
