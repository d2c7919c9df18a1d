package com.actindo.connector.attribute;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import com.actindo.connector.attribute.Mirrored.Change;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Record;

/** Lets the attributes of a connection follow its store: elements of lists, and units. */
public final class MirrorRepository {
  /**
   * One statement whatever the length of the list: all parts see the rows as they were before it.
   * The arrays are the new keys, names and positions.
   */
  private static final String MIRROR =
      """
      with target as (
        select id, workspace from connector.attribute
        where workspace = ? and connection_id = ? and entity = ? and field = ?
      ), fresh as (
        select * from unnest(?::text[], ?::text[], ?::text[], ?::int[])
          as fresh (key, name_en, name_de, position)
      ), before as (
        select e.* from connector.attribute_element e join target t on e.attribute_id = t.id
        where e.mirrored
      ), gone as (
        delete from connector.attribute_element e using target t
        where e.attribute_id = t.id and e.mirrored and e.key not in (select key from fresh)
      ), written as (
        insert into connector.attribute_element as e
          (attribute_id, workspace, key, name_en, name_de, position, mirrored)
        select t.id, t.workspace, f.key, f.name_en, f.name_de, f.position, true
        from fresh f cross join target t
        on conflict (attribute_id, key) do update
          set name_en = excluded.name_en, name_de = excluded.name_de,
              position = excluded.position, mirrored = true
          where (e.name_en, e.name_de, e.position, e.mirrored)
            is distinct from (excluded.name_en, excluded.name_de, excluded.position, true)
      )
      select
        (select count(*) from fresh where key not in (select key from before))::int as added,
        (select count(*) from fresh f join before b using (key)
          where (f.name_en, f.name_de) is distinct from (b.name_en, b.name_de))::int as renamed,
        (select count(*) from before where key not in (select key from fresh))::int as removed
      """;

  /**
   * Makes the elements of a list the given ones: new ones are added, known ones renamed, vanished
   * ones removed. The same list again changes nothing. Of two elements with the same key the last
   * one counts, because a list that grows while it is read page by page may repeat one.
   */
  public Change mirror(
      Tx tx, WorkspaceName workspace, long connectionId, Mirrored list, List<Element> elements) {
    var byKey = new LinkedHashMap<String, Element>();
    elements.forEach(element -> byKey.put(element.key(), element));
    List<Element> fresh = List.copyOf(byKey.values());
    Record change =
        tx.sql()
            .fetchSingle(
                MIRROR,
                workspace.value(),
                connectionId,
                list.entity().id(),
                list.field(),
                fresh.stream().map(Element::key).toArray(String[]::new),
                fresh.stream().map(element -> element.names().en()).toArray(String[]::new),
                fresh.stream().map(element -> element.names().de()).toArray(String[]::new),
                IntStream.range(0, fresh.size()).boxed().toArray(Integer[]::new));
    return new Change(
        change.get("added", int.class),
        change.get("renamed", int.class),
        change.get("removed", int.class));
  }

  /** Gives the attributes that carry a unit the store's units; unknown ones are empty. */
  public void units(Tx tx, WorkspaceName workspace, long connectionId, Units units) {
    tx.sql()
        .update(ATTRIBUTE)
        .set(
            ATTRIBUTE.UNIT,
            when(ATTRIBUTE.UNIT_SOURCE.startsWith("weight_units"), val(units.weight().orElse(null)))
                .otherwise(val(units.length().orElse(null))))
        .where(ATTRIBUTE.WORKSPACE.eq(workspace.value()))
        .and(ATTRIBUTE.CONNECTION_ID.eq(connectionId))
        .and(ATTRIBUTE.UNIT_SOURCE.isNotNull())
        .execute();
  }
}
