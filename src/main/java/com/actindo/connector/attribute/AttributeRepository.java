package com.actindo.connector.attribute;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_GROUP;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET;
import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_SET_MEMBER;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.AttributeElementRecord;
import com.actindo.connector.db.gen.tables.records.AttributeGroupRecord;
import com.actindo.connector.db.gen.tables.records.AttributeRecord;
import com.actindo.connector.db.gen.tables.records.AttributeSetMemberRecord;
import com.actindo.connector.db.gen.tables.records.AttributeSetRecord;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Creates what a new connection brings: attributes, groups, sets and who belongs where. */
public final class AttributeRepository {
  private final StandardAttributes standard;
  private final InstantSource clock;

  public AttributeRepository(StandardAttributes standard, InstantSource clock) {
    this.standard = standard;
    this.clock = clock;
  }

  /**
   * Creates the standard attributes of a connection, once, in the transaction that creates the
   * connection. The attributes that a workspace has only once are created with its first
   * connection; two transactions that do so at the same moment wait for one another.
   */
  public void create(Tx tx, WorkspaceName workspace, long connectionId) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    Map<String, Long> attributes = createAttributes(tx, workspace, connectionId, now);
    Map<String, Long> groups = createGroups(tx, workspace, connectionId, now);
    Map<String, Long> sets = createSets(tx, workspace, connectionId, now);
    var ids = new Ids(attributes, groups, sets);
    createMembers(tx, workspace, connectionId, ids);
    createElements(tx, workspace, connectionId, ids);
  }

  private Map<String, Long> createAttributes(
      Tx tx, WorkspaceName workspace, long connectionId, OffsetDateTime now) {
    List<AttributeRecord> rows =
        standard.created().stream()
            .map(attribute -> AttributeRows.row(attribute, workspace, connectionId, now))
            .toList();
    tx.sql()
        .insertInto(ATTRIBUTE)
        .set(rows)
        .onConflict(ATTRIBUTE.WORKSPACE, ATTRIBUTE.KEY)
        .doNothing()
        .execute();
    return tx.sql()
        .select(ATTRIBUTE.KEY, ATTRIBUTE.ID)
        .from(ATTRIBUTE)
        .where(ATTRIBUTE.WORKSPACE.eq(workspace.value()))
        .and(ATTRIBUTE.CONNECTION_ID.eq(connectionId).or(ATTRIBUTE.CONNECTION_ID.isNull()))
        .fetchMap(ATTRIBUTE.KEY, ATTRIBUTE.ID);
  }

  private Map<String, Long> createGroups(
      Tx tx, WorkspaceName workspace, long connectionId, OffsetDateTime now) {
    var rows = new LinkedHashMap<String, AttributeGroupRecord>();
    for (StandardAttribute attribute : standard.created()) {
      String key = attribute.entity().groupKey(attribute.groupSlug(), connectionId);
      var row = new AttributeGroupRecord();
      row.setWorkspace(workspace.value());
      row.setConnectionId(connectionId);
      row.setKey(key);
      row.setEntity(attribute.entity().id());
      row.setNameEn(attribute.group().en());
      row.setNameDe(attribute.group().de());
      row.setPosition(rows.size());
      row.setCreatedAt(now);
      rows.putIfAbsent(key, row);
    }
    return tx.sql()
        .insertInto(ATTRIBUTE_GROUP)
        .set(rows.values())
        .returningResult(ATTRIBUTE_GROUP.KEY, ATTRIBUTE_GROUP.ID)
        .fetchMap(ATTRIBUTE_GROUP.KEY, ATTRIBUTE_GROUP.ID);
  }

  private Map<String, Long> createSets(
      Tx tx, WorkspaceName workspace, long connectionId, OffsetDateTime now) {
    List<AttributeSetRecord> rows =
        Arrays.stream(Entity.values())
            .map(entity -> {
              var row = new AttributeSetRecord();
              row.setWorkspace(workspace.value());
              row.setConnectionId(connectionId);
              row.setKey(entity.setKey(connectionId));
              row.setEntity(entity.id());
              row.setNameEn(entity.names().en());
              row.setNameDe(entity.names().de());
              row.setCreatedAt(now);
              return row;
            })
            .toList();
    return tx.sql()
        .insertInto(ATTRIBUTE_SET)
        .set(rows)
        .returningResult(ATTRIBUTE_SET.KEY, ATTRIBUTE_SET.ID)
        .fetchMap(ATTRIBUTE_SET.KEY, ATTRIBUTE_SET.ID);
  }

  private void createMembers(Tx tx, WorkspaceName workspace, long connectionId, Ids ids) {
    var positions = new HashMap<Entity, Integer>();
    var rows = new ArrayList<AttributeSetMemberRecord>();
    for (StandardAttribute attribute : standard.created()) {
      Entity entity = attribute.entity();
      var row = new AttributeSetMemberRecord();
      row.setWorkspace(workspace.value());
      row.setSetId(ids.set(entity.setKey(connectionId)));
      row.setAttributeId(ids.attribute(attribute.keyFor(connectionId)));
      row.setGroupId(ids.group(entity.groupKey(attribute.groupSlug(), connectionId)));
      row.setRequired(attribute.required());
      row.setPosition(positions.merge(entity, 1, Integer::sum) - 1);
      rows.add(row);
    }
    tx.sql().insertInto(ATTRIBUTE_SET_MEMBER).set(rows).execute();
  }

  private void createElements(Tx tx, WorkspaceName workspace, long connectionId, Ids ids) {
    var rows = new ArrayList<AttributeElementRecord>();
    for (StandardAttribute attribute : standard.with(StandardAttribute.Status.STANDARD)) {
      int position = 0;
      for (Element element : attribute.elements()) {
        var row = new AttributeElementRecord();
        row.setWorkspace(workspace.value());
        row.setAttributeId(ids.attribute(attribute.keyFor(connectionId)));
        row.setKey(element.key());
        row.setNameEn(element.names().en());
        row.setNameDe(element.names().de());
        row.setPosition(position++);
        row.setMirrored(attribute.mirrored());
        if (attribute.mirrored()) {
          row.setMirroredEn(element.names().en());
          row.setMirroredDe(element.names().de());
          row.setMirroredPosition(row.getPosition());
        }
        rows.add(row);
      }
    }
    tx.sql().insertInto(ATTRIBUTE_ELEMENT).set(rows).execute();
  }

  /** The ids that the database gave, by key. */
  private record Ids(
      Map<String, Long> attributes, Map<String, Long> groups, Map<String, Long> sets) {
    Long attribute(String key) {
      return Objects.requireNonNull(attributes.get(key), key);
    }

    Long group(String key) {
      return Objects.requireNonNull(groups.get(key), key);
    }

    Long set(String key) {
      return Objects.requireNonNull(sets.get(key), key);
    }
  }
}
