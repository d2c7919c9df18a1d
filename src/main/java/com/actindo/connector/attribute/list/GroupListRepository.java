package com.actindo.connector.attribute.list;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_GROUP;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET_MEMBER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.Names;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.ListOrder;
import com.actindo.connector.db.Tx;
import com.actindo.connector.web.list.PageOf;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/** Pages of attribute groups. */
public final class GroupListRepository {
  /** What a list can be sorted by. */
  static final Map<String, Field<?>> SORTABLE =
      Map.of(
          "id", ATTRIBUTE_GROUP.ID,
          "key", ATTRIBUTE_GROUP.KEY,
          "entity", ATTRIBUTE_GROUP.ENTITY,
          "position", ATTRIBUTE_GROUP.POSITION);

  PageOf<AttributeGroupJson> page(Tx tx, WorkspaceName workspace, AttributeQuery query) {
    Condition wanted =
        ATTRIBUTE_GROUP
            .WORKSPACE
            .eq(workspace.value())
            .and(PresentRows.of(workspace, ATTRIBUTE_GROUP.CONNECTION_ID))
            .and(query.connection().map(ATTRIBUTE_GROUP.CONNECTION_ID::eq).orElse(noCondition()))
            .and(
                query
                    .entity()
                    .map(entity -> ATTRIBUTE_GROUP.ENTITY.eq(entity.id()))
                    .orElse(noCondition()));
    Field<Integer> members =
        field(
            selectCount()
                .from(ATTRIBUTE_SET_MEMBER)
                .where(ATTRIBUTE_SET_MEMBER.GROUP_ID.eq(ATTRIBUTE_GROUP.ID)));
    long total = tx.sql().fetchCount(ATTRIBUTE_GROUP, wanted);
    List<AttributeGroupJson> data =
        tx.sql()
            .select(ATTRIBUTE_GROUP, members)
            .from(ATTRIBUTE_GROUP)
            .where(wanted)
            .orderBy(ListOrder.of(query.page().sort(), SORTABLE, ATTRIBUTE_GROUP.ID))
            .limit(query.page().limit())
            .offset(query.page().offset())
            .fetch(row ->
                new AttributeGroupJson(
                    row.value1().getId(),
                    row.value1().getConnectionId(),
                    row.value1().getKey(),
                    Entity.named(row.value1().getEntity()),
                    new Names(row.value1().getNameEn(), row.value1().getNameDe()),
                    row.value1().getPosition(),
                    row.value2(),
                    row.value1().getCreatedAt().toInstant()));
    return PageOf.of(query.page(), total, data);
  }
}
