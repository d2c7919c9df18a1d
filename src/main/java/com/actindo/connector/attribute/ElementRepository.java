package com.actindo.connector.attribute;

import com.actindo.connector.attribute.Mirrored.Change;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.Collection;
import java.util.List;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Lets the elements of attributes follow the store. What the store said is kept beside what is
 * shown; where the two differ somebody adapted it, and it stays.
 */
public final class ElementRepository {
  /** What the store says about an element that is there, also if an older version wrote it. */
  private static final String SAID =
      "coalesce(e.mirrored_%1$s, case when e.mirrored then e.name_%1$s end)";

  /**
   * One statement whatever the length of the lists: all parts see the rows as they were before it.
   */
  private static final String MIRROR =
      """
      with target as (
        select id, workspace from connector.attribute where workspace = ? and id = any(?::bigint[])
      ), fresh as (
        select * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[],
            ?::bigint[])
          as fresh (attribute_id, key, name_en, name_de, parent_key, position, mirrored_id)
      ), before as (
        select e.attribute_id, e.key, e.mirrored, {said_en} as said_en, {said_de} as said_de,
          (e.name_en, e.name_de) is distinct from
            (coalesce({said_en}, e.name_en), coalesce({said_de}, e.name_de)) as adapted
        from connector.attribute_element e join target t on e.attribute_id = t.id
      ), gone as (
        select b.* from before b where b.mirrored and not exists (
          select from fresh f where (f.attribute_id, f.key) = (b.attribute_id, b.key))
      ), deleted as (
        delete from connector.attribute_element e using gone g
        where (e.attribute_id, e.key) = (g.attribute_id, g.key) and not g.adapted
      ), kept as (
        update connector.attribute_element e set mirrored = false from gone g
        where (e.attribute_id, e.key) = (g.attribute_id, g.key) and g.adapted
      ), written as (
        insert into connector.attribute_element as e (attribute_id, workspace, key, name_en,
          name_de, position, parent_key, mirrored, mirrored_en, mirrored_de, mirrored_position,
          mirrored_id)
        select t.id, t.workspace, f.key, f.name_en, f.name_de, f.position, f.parent_key, true,
          f.name_en, f.name_de, f.position, f.mirrored_id
        from fresh f join target t on t.id = f.attribute_id order by t.id, f.key
        on conflict (attribute_id, key) do update set
          name_en = case when e.name_en = {said_en} then excluded.name_en else e.name_en end,
          name_de = case when e.name_de = {said_de} then excluded.name_de else e.name_de end,
          position = case when e.position = coalesce(e.mirrored_position, e.position)
            then excluded.position else e.position end,
          parent_key = excluded.parent_key,
          mirrored = true,
          mirrored_en = excluded.mirrored_en,
          mirrored_de = excluded.mirrored_de,
          mirrored_position = excluded.mirrored_position,
          mirrored_id = excluded.mirrored_id
          where (e.mirrored_en, e.mirrored_de, e.mirrored_position, e.mirrored_id, e.parent_key,
              e.mirrored)
            is distinct from (excluded.mirrored_en, excluded.mirrored_de,
              excluded.mirrored_position, excluded.mirrored_id, excluded.parent_key, true)
      )
      select
        (select count(*) from fresh f left join before b using (attribute_id, key)
          where b.key is null or b.said_en is null
            or (not b.mirrored and (f.name_en, f.name_de) = (b.said_en, b.said_de)))::int as added,
        (select count(*) from fresh f join before b using (attribute_id, key)
          where b.said_en is not null
            and (f.name_en, f.name_de) is distinct from (b.said_en, b.said_de))::int as renamed,
        (select count(*) from gone)::int as removed
      """
          .replace("{said_en}", SAID.formatted("en"))
          .replace("{said_de}", SAID.formatted("de"));

  /**
   * An element as the store has it now.
   *
   * @param id one of the store's ids, where the key is not the id itself
   */
  public record Fresh(long attributeId, Element element, int position, @Nullable Long id) {}

  /**
   * Makes the elements of some attributes the given ones; each key stands at most once in an
   * attribute.
   */
  public Change mirror(
      Tx tx, WorkspaceName workspace, Collection<Long> attributes, List<Fresh> fresh) {
    Record change =
        tx.sql()
            .fetchSingle(
                MIRROR,
                workspace.value(),
                attributes.toArray(Long[]::new),
                fresh.stream().map(Fresh::attributeId).toArray(Long[]::new),
                fresh.stream().map(one -> one.element().key()).toArray(String[]::new),
                fresh.stream().map(one -> one.element().names().en()).toArray(String[]::new),
                fresh.stream().map(one -> one.element().names().de()).toArray(String[]::new),
                fresh.stream().map(one -> one.element().parent()).toArray(String[]::new),
                fresh.stream().map(Fresh::position).toArray(Integer[]::new),
                fresh.stream().map(Fresh::id).toArray(Long[]::new));
    return new Change(
        change.get("added", int.class),
        change.get("renamed", int.class),
        change.get("removed", int.class));
  }
}
