package com.actindo.connector.attribute;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import com.actindo.connector.attribute.ElementRepository.Fresh;
import com.actindo.connector.attribute.Mirrored.Change;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;

/** Lets the standard attributes of a connection follow its store: elements of lists, and units. */
public final class MirrorRepository {
  /**
   * Elements that are there stay as they are. The new ones count as not mirrored, so that a list
   * that does not hold them does not take them away, and as named by the store, so that a list that
   * does hold them renames them.
   */
  private static final String ADD_MISSING =
      """
      with target as (
        select id, workspace from connector.attribute
        where workspace = ? and connection_id = ? and entity = ? and field = ?
      ), fresh as (
        select key, row_number() over (order by key::bigint) as number
        from unnest(?::text[]) as fresh (key)
      ), last as (
        select coalesce(max(e.position), -1) as position
        from connector.attribute_element e join target t on e.attribute_id = t.id
      )
      insert into connector.attribute_element (attribute_id, workspace, key, name_en, name_de,
        position, mirrored, mirrored_en, mirrored_de, mirrored_position)
      select t.id, t.workspace, f.key, f.key, f.key, l.position + f.number, false, f.key, f.key,
        l.position + f.number
      from fresh f cross join target t cross join last l order by f.key
      on conflict (attribute_id, key) do nothing
      """;

  private final ElementRepository elements = new ElementRepository();

  /**
   * Makes the elements of a list the given ones: new ones are added, known ones renamed, vanished
   * ones removed. A name that somebody adapted stays, language by language, and so does a place in
   * the list; a vanished element with an adapted name stays too, as one that is not mirrored any
   * more. The same list again changes nothing. Of two elements with the same key the last one
   * counts, because a list that grows while it is read page by page may repeat one.
   */
  public Change mirror(
      Tx tx, WorkspaceName workspace, long connectionId, Mirrored list, List<Element> fresh) {
    var byKey = new LinkedHashMap<String, Element>();
    fresh.forEach(element -> byKey.put(element.key(), element));
    List<Element> once = List.copyOf(byKey.values());
    return tx.sql()
        .select(ATTRIBUTE.ID)
        .from(ATTRIBUTE)
        .where(of(workspace, connectionId))
        .and(ATTRIBUTE.ENTITY.eq(list.entity().id()))
        .and(ATTRIBUTE.FIELD.eq(list.field()))
        .fetchOptional(ATTRIBUTE.ID)
        .map(id -> elements.mirror(tx, workspace, List.of(id), numbered(id, once)))
        .orElse(Change.NONE);
  }

  private static List<Fresh> numbered(long attributeId, List<Element> elements) {
    return IntStream.range(0, elements.size())
        .mapToObj(at -> new Fresh(attributeId, elements.get(at), at, null))
        .toList();
  }

  /**
   * Adds elements that an order names and the list does not hold yet: each goes by its number until
   * a synchronisation learns its name.
   *
   * @param ids BigCommerce's ids; those that are there already stay as they are
   * @return how many were missing
   */
  public int addMissing(
      Tx tx, WorkspaceName workspace, long connectionId, Mirrored list, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    return tx.sql()
        .execute(
            ADD_MISSING,
            workspace.value(),
            connectionId,
            list.entity().id(),
            list.field(),
            ids.stream().distinct().map(id -> Long.toString(id)).toArray(String[]::new));
  }

  /**
   * Gives the attributes that carry a unit the store's units; unknown ones are empty. A unit that
   * somebody adapted stays.
   */
  public void units(Tx tx, WorkspaceName workspace, long connectionId, Units units) {
    Field<String> said =
        when(ATTRIBUTE.UNIT_SOURCE.startsWith("weight_units"), val(units.weight().orElse(null)))
            .otherwise(val(units.length().orElse(null)));
    tx.sql()
        .update(ATTRIBUTE)
        .set(
            ATTRIBUTE.UNIT,
            when(ATTRIBUTE.UNIT.isNotDistinctFrom(ATTRIBUTE.MIRRORED_UNIT), said)
                .otherwise(ATTRIBUTE.UNIT))
        .set(ATTRIBUTE.MIRRORED_UNIT, said)
        .where(of(workspace, connectionId))
        .and(ATTRIBUTE.UNIT_SOURCE.isNotNull())
        .execute();
  }

  private static Condition of(WorkspaceName workspace, long connectionId) {
    return ATTRIBUTE.WORKSPACE.eq(workspace.value()).and(ATTRIBUTE.CONNECTION_ID.eq(connectionId));
  }
}
