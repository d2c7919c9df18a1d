package com.actindo.connector.attribute;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_GROUP;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET_MEMBER;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;

/** Counts what a connection works with. */
public final class AttributeCountRepository {

  /** How many attributes, groups and sets. */
  public record Counts(int attributes, int groups, int sets) {}

  /** Counts what the sets of a connection hold, inherited attributes included. */
  public Counts of(Tx tx, WorkspaceName workspace, long connectionId) {
    var groups =
        field(
            selectCount()
                .from(ATTRIBUTE_GROUP)
                .where(ATTRIBUTE_GROUP.WORKSPACE.eq(workspace.value()))
                .and(ATTRIBUTE_GROUP.CONNECTION_ID.eq(connectionId)));
    return tx.sql()
        .select(
            countDistinct(ATTRIBUTE_SET_MEMBER.ATTRIBUTE_ID),
            groups,
            countDistinct(ATTRIBUTE_SET.ID))
        .from(ATTRIBUTE_SET)
        .leftJoin(ATTRIBUTE_SET_MEMBER)
        .on(ATTRIBUTE_SET_MEMBER.SET_ID.eq(ATTRIBUTE_SET.ID))
        .where(ATTRIBUTE_SET.WORKSPACE.eq(workspace.value()))
        .and(ATTRIBUTE_SET.CONNECTION_ID.eq(connectionId))
        .fetchSingle(row -> new Counts(row.value1(), row.value2(), row.value3()));
  }
}
