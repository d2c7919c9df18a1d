package com.actindo.connector.attribute.sheet;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_GROUP;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET_MEMBER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.Names;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.AttributeElementRecord;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jooq.Result;

/** Reads the attributes that a connection's set lists. */
public final class AttributeSheetRepository {
  /** The attributes of an entity by group and place; empty when the connection has no such set. */
  public List<SheetAttribute> of(Tx tx, WorkspaceName workspace, long connectionId, Entity entity) {
    Result<? extends Record> rows =
        tx.sql()
            .select(
                ATTRIBUTE.ID,
                ATTRIBUTE.KEY,
                ATTRIBUTE.FIELD,
                ATTRIBUTE.NAME_EN,
                ATTRIBUTE.NAME_DE,
                ATTRIBUTE.DATA_TYPE,
                ATTRIBUTE_GROUP.KEY,
                ATTRIBUTE_GROUP.NAME_EN,
                ATTRIBUTE_GROUP.NAME_DE)
            .from(ATTRIBUTE_SET)
            .join(ATTRIBUTE_SET_MEMBER)
            .on(ATTRIBUTE_SET_MEMBER.SET_ID.eq(ATTRIBUTE_SET.ID))
            .join(ATTRIBUTE)
            .on(ATTRIBUTE.ID.eq(ATTRIBUTE_SET_MEMBER.ATTRIBUTE_ID))
            .join(ATTRIBUTE_GROUP)
            .on(ATTRIBUTE_GROUP.ID.eq(ATTRIBUTE_SET_MEMBER.GROUP_ID))
            .where(ATTRIBUTE_SET.WORKSPACE.eq(workspace.value()))
            .and(ATTRIBUTE_SET.CONNECTION_ID.eq(connectionId))
            .and(ATTRIBUTE_SET.ENTITY.eq(entity.id()))
            .orderBy(ATTRIBUTE_GROUP.POSITION, ATTRIBUTE_SET_MEMBER.POSITION)
            .fetch();
    Map<Long, Map<String, Names>> elements = elements(tx, workspace, rows.getValues(ATTRIBUTE.ID));
    return rows.stream()
        .map(row -> attribute(row, elements.getOrDefault(row.get(ATTRIBUTE.ID), Map.of())))
        .toList();
  }

  private static Map<Long, Map<String, Names>> elements(
      Tx tx, WorkspaceName workspace, List<Long> attributes) {
    return tx
        .sql()
        .selectFrom(ATTRIBUTE_ELEMENT)
        .where(ATTRIBUTE_ELEMENT.WORKSPACE.eq(workspace.value()))
        .and(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID.in(attributes))
        .fetch()
        .stream()
        .collect(
            groupingBy(
                AttributeElementRecord::getAttributeId,
                toMap(
                    AttributeElementRecord::getKey,
                    row -> new Names(row.getNameEn(), row.getNameDe()))));
  }

  private static SheetAttribute attribute(Record row, Map<String, Names> elements) {
    return new SheetAttribute(
        row.get(ATTRIBUTE.KEY),
        row.get(ATTRIBUTE.FIELD),
        new Names(row.get(ATTRIBUTE.NAME_EN), row.get(ATTRIBUTE.NAME_DE)),
        row.get(ATTRIBUTE.DATA_TYPE),
        new SheetAttribute.Group(
            row.get(ATTRIBUTE_GROUP.KEY),
            new Names(row.get(ATTRIBUTE_GROUP.NAME_EN), row.get(ATTRIBUTE_GROUP.NAME_DE))),
        elements);
  }
}
