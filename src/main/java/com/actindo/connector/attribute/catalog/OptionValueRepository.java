package com.actindo.connector.attribute.catalog;

import static com.actindo.connector.db.gen.Tables.ATTRIBUTE_ELEMENT;
import static org.jooq.impl.DSL.any;

import com.actindo.connector.attribute.Element;
import com.actindo.connector.attribute.ElementRepository;
import com.actindo.connector.attribute.ElementRepository.Fresh;
import com.actindo.connector.attribute.Mirrored.Change;
import com.actindo.connector.attribute.catalog.Matching.Known;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of options as elements. An element keeps the key that it got when it was new: the
 * smallest id that a value of its name had then.
 */
final class OptionValueRepository {
  private final ElementRepository elements = new ElementRepository();

  /** Makes the values of each option the given ones. */
  Change mirror(Tx tx, WorkspaceName workspace, Map<Long, List<CatalogName>> options) {
    Map<Long, List<Known<String>>> known = known(tx, workspace, options.keySet());
    var fresh = new ArrayList<Fresh>();
    options.forEach((attribute, values) ->
        fresh.addAll(fresh(attribute, values, known.getOrDefault(attribute, List.of()))));
    return elements.mirror(tx, workspace, options.keySet(), fresh);
  }

  private static Map<Long, List<Known<String>>> known(
      Tx tx, WorkspaceName workspace, Set<Long> attributes) {
    return tx.sql()
        .select(
            ATTRIBUTE_ELEMENT.ATTRIBUTE_ID,
            ATTRIBUTE_ELEMENT.KEY,
            ATTRIBUTE_ELEMENT.MIRRORED_EN,
            ATTRIBUTE_ELEMENT.MIRRORED_ID,
            ATTRIBUTE_ELEMENT.MIRRORED)
        .from(ATTRIBUTE_ELEMENT)
        .where(ATTRIBUTE_ELEMENT.WORKSPACE.eq(workspace.value()))
        .and(ATTRIBUTE_ELEMENT.ATTRIBUTE_ID.eq(any(attributes.toArray(Long[]::new))))
        .and(ATTRIBUTE_ELEMENT.MIRRORED_EN.isNotNull())
        .orderBy(ATTRIBUTE_ELEMENT.POSITION, ATTRIBUTE_ELEMENT.KEY)
        .fetchGroups(
            row -> row.value1(),
            row -> new Known<>(row.value2(), row.value3(), row.value4(), row.value5()));
  }

  private static List<Fresh> fresh(
      long attribute, List<CatalogName> values, List<Known<String>> known) {
    Matching<String> matching = Matching.of(known, values);
    Set<String> taken = new HashSet<>();
    known.forEach(one -> taken.add(one.what()));
    var keys = new HashMap<CatalogName, String>();
    matching.present().forEach((key, name) -> keys.put(name, key));
    matching.added().forEach(name -> keys.put(name, key(name, taken)));
    var fresh = new ArrayList<Fresh>();
    for (CatalogName value : values) {
      String key = keys.get(value);
      if (key != null) {
        fresh.add(new Fresh(attribute, Element.named(key, value.name()), fresh.size(), value.id()));
      }
    }
    return fresh;
  }

  /** A value of another product may have the id that an element has had as its key since long. */
  private static String key(CatalogName name, Set<String> taken) {
    String wanted = name.id() == null ? name.name() : Long.toString(name.id());
    String free = wanted;
    for (int number = 2; !taken.add(free); number++) {
      free = wanted + '-' + number;
    }
    return free;
  }
}
