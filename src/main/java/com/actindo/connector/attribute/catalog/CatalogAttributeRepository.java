package com.actindo.connector.attribute.catalog;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.catalog.Matching.Known;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The attributes of one kind that a connection has from its catalog. */
final class CatalogAttributeRepository {
  /** What an attribute is apart from its name: as it was created, or as somebody changed it. */
  private static final String AS_IT_IS =
      """
      jsonb_build_object('dataType', a.data_type, 'configuration', a.configuration,
        'dimension', a.dimension, 'perVariant', a.changeable_per_variant,
        'length', array[a.min_length, a.max_length], 'value', array[a.min_value, a.max_value],
        'precision', a."precision", 'readOnly', a.read_only, 'multiLanguage', a.multi_language,
        'multiScope', a.multi_scope, 'sensitive', a.sensitive, 'direction', a.direction)
      """;

  private static final String CREATE =
      """
      with made as (
        insert into connector.attribute (workspace, connection_id, key, entity, field, name_en,
          name_de, data_type, configuration, max_length, changeable_per_variant, read_only,
          multi_language, multi_scope, sensitive, direction, bigcommerce_path,
          bigcommerce_variant_path, created_at, mirror, mirrored, mirrored_en, mirrored_de,
          mirrored_id)
        select ?, ?::bigint, f.key, ?, f.field, f.name, f.name, ?, ?::text, ?::int, ?::boolean,
          false, false, false, false, 'both', ?::text, ?::text, ?::timestamptz, ?, true, f.name,
          f.name, f.id
        from unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) as f (key, field, name, id)
        returning id, workspace, mirrored_en
      ), last as (
        select s.id, coalesce(max(m.position), -1) as position
        from connector.attribute_set s left join connector.attribute_set_member m on m.set_id = s.id
        where s.workspace = ? and s.key = ? group by s.id
      )
      insert into connector.attribute_set_member
        (set_id, attribute_id, group_id, workspace, required, position)
      select l.id, a.id, g.id, a.workspace, false,
        l.position + row_number() over (order by a.mirrored_en, a.id)
      from made a cross join last l
        join connector.attribute_group g on g.workspace = a.workspace and g.key = ?
      """;

  private static final String REMEMBER =
      "update connector.attribute a set mirrored_as = "
          + AS_IT_IS
          + " where a.workspace = ? and a.connection_id = ? and a.mirror = ?"
          + " and a.mirrored_as is null";

  private static final String CREATE_GROUP =
      """
      insert into connector.attribute_group
        (workspace, connection_id, key, entity, name_en, name_de, position, created_at)
      select ?, ?::bigint, ?, ?, ?, ?, coalesce(max(position), -1) + 1, ?::timestamptz
      from connector.attribute_group where workspace = ? and connection_id = ?
      on conflict (workspace, key) do nothing
      """;

  private static final String NAME =
      """
      update connector.attribute a
      set name_en = case when a.name_en = a.mirrored_en then f.name else a.name_en end,
        name_de = case when a.name_de = a.mirrored_de then f.name else a.name_de end,
        mirrored = true, mirrored_en = f.name, mirrored_de = f.name, mirrored_id = f.mirrored_id
      from unnest(?::bigint[], ?::text[], ?::bigint[]) as f (id, name, mirrored_id)
      where a.workspace = ? and a.id = f.id
        and (a.mirrored, a.mirrored_en, a.mirrored_de, a.mirrored_id)
          is distinct from (true, f.name, f.name, f.mirrored_id)
      """;

  /** An attribute is adapted also where one of its values is, or where a set requires it. */
  private static final String REMOVE =
      """
      with gone as (
        select a.id, (a.name_en, a.name_de) is distinct from (a.mirrored_en, a.mirrored_de)
            or a.mirrored_as is distinct from {as_it_is}
            or exists (select from connector.attribute_set_member m
              where m.attribute_id = a.id and m.required)
            or exists (select from connector.attribute_element e where e.attribute_id = a.id
              and (e.name_en, e.name_de) is distinct from (e.mirrored_en, e.mirrored_de))
          as adapted
        from connector.attribute a where a.workspace = ? and a.id = any(?::bigint[])
      ), deleted as (
        delete from connector.attribute a using gone g where a.id = g.id and not g.adapted
      )
      update connector.attribute a set mirrored = false from gone g
      where a.id = g.id and g.adapted
      """
          .replace("{as_it_is}", AS_IT_IS);

  private final InstantSource clock;

  CatalogAttributeRepository(InstantSource clock) {
    this.clock = clock;
  }

  /** What is there of a kind, those among it that the store has no more. */
  List<Known<Long>> known(Tx tx, WorkspaceName workspace, long connectionId, CatalogKind kind) {
    return tx.sql()
        .select(ATTRIBUTE.ID, ATTRIBUTE.MIRRORED_EN, ATTRIBUTE.MIRRORED_ID, ATTRIBUTE.MIRRORED)
        .from(ATTRIBUTE)
        .where(ATTRIBUTE.WORKSPACE.eq(workspace.value()))
        .and(ATTRIBUTE.CONNECTION_ID.eq(connectionId))
        .and(ATTRIBUTE.MIRROR.eq(kind.id()))
        .orderBy(ATTRIBUTE.ID)
        .fetch(row -> new Known<>(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  /** Creates attributes in the kind's group and in the set of the offers. */
  void create(
      Tx tx,
      WorkspaceName workspace,
      long connectionId,
      CatalogKind kind,
      List<CatalogName> names) {
    if (names.isEmpty()) {
      return;
    }
    createGroup(tx, workspace, connectionId, kind);
    var slugs = new Slugs(slugs(tx, workspace, connectionId, kind));
    List<String> fields =
        names.stream().map(name -> kind.prefix() + '_' + slugs.take(name.name())).toList();
    tx.sql()
        .execute(
            CREATE,
            workspace.value(),
            connectionId,
            Entity.OFFER.id(),
            kind.dataType(),
            kind.configuration(),
            kind.maxLength(),
            kind.perVariant(),
            kind.path(),
            kind.variantPath(),
            clock.instant().atOffset(ZoneOffset.UTC),
            kind.id(),
            fields.stream()
                .map(field -> Entity.OFFER.attributeKey(field, connectionId))
                .toArray(String[]::new),
            fields.toArray(String[]::new),
            names.stream().map(CatalogName::name).toArray(String[]::new),
            names.stream().map(CatalogName::id).toArray(Long[]::new),
            workspace.value(),
            Entity.OFFER.setKey(connectionId),
            Entity.OFFER.groupKey(kind.groupSlug(), connectionId));
    tx.sql().execute(REMEMBER, workspace.value(), connectionId, kind.id());
  }

  /** Gives attributes the names that the store has for them, unless somebody adapted them. */
  void name(Tx tx, WorkspaceName workspace, Map<Long, CatalogName> names) {
    if (names.isEmpty()) {
      return;
    }
    tx.sql()
        .execute(
            NAME,
            names.keySet().toArray(Long[]::new),
            names.values().stream().map(CatalogName::name).toArray(String[]::new),
            names.values().stream().map(CatalogName::id).toArray(Long[]::new),
            workspace.value());
  }

  /**
   * Removes attributes with their values; what somebody adapted stays with its values, not mirrored
   * any more.
   */
  void remove(Tx tx, WorkspaceName workspace, Collection<Long> attributes) {
    if (!attributes.isEmpty()) {
      tx.sql().execute(REMOVE, workspace.value(), attributes.toArray(Long[]::new));
    }
  }

  private void createGroup(Tx tx, WorkspaceName workspace, long connectionId, CatalogKind kind) {
    tx.sql()
        .execute(
            CREATE_GROUP,
            workspace.value(),
            connectionId,
            Entity.OFFER.groupKey(kind.groupSlug(), connectionId),
            Entity.OFFER.id(),
            kind.group().en(),
            kind.group().de(),
            clock.instant().atOffset(ZoneOffset.UTC),
            workspace.value(),
            connectionId);
  }

  private static List<String> slugs(
      Tx tx, WorkspaceName workspace, long connectionId, CatalogKind kind) {
    return tx.sql()
        .select(ATTRIBUTE.FIELD)
        .from(ATTRIBUTE)
        .where(ATTRIBUTE.WORKSPACE.eq(workspace.value()))
        .and(ATTRIBUTE.CONNECTION_ID.eq(connectionId))
        .and(ATTRIBUTE.MIRROR.eq(kind.id()))
        .fetch(row -> row.value1().substring(kind.prefix().length() + 1));
  }
}
