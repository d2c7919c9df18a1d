package com.actindo.connector.sync.mirror;

import com.actindo.connector.attribute.Element;
import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.MirrorRepository;
import com.actindo.connector.attribute.Mirrored;
import com.actindo.connector.attribute.Mirrored.Change;
import com.actindo.connector.attribute.StandardAttributes;
import com.actindo.connector.attribute.catalog.CatalogMirror;
import com.actindo.connector.attribute.catalog.CatalogNames;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.process.change.ChangedList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the attributes of a connection what a synchronisation read, and counts what that changed.
 */
public final class StoreMirror {
  private final MirrorRepository mirrors;
  private final CatalogMirror catalog;
  private final CatalogPassRepository passes;
  private final List<Element> statuses;

  public StoreMirror(
      MirrorRepository mirrors,
      CatalogMirror catalog,
      CatalogPassRepository passes,
      StandardAttributes standard) {
    this.mirrors = mirrors;
    this.catalog = catalog;
    this.passes = passes;
    this.statuses = standard.elements(Entity.ORDER, "remote_status");
  }

  /**
   * Mirrors a store. The caller holds the connection.
   *
   * @param before what was counted until now
   * @return the counts of the process
   */
  public Map<String, Integer> mirror(
      Tx tx,
      WorkspaceName workspace,
      long connectionId,
      StoreSnapshot snapshot,
      Map<String, Integer> before) {
    var counts = new HashMap<>(before);
    lists(snapshot)
        .forEach((list, elements) -> {
          Change change = mirrors.mirror(tx, workspace, connectionId, list, elements);
          count(counts, listOf(list), elements.size(), change);
        });
    mirrors.units(tx, workspace, connectionId, snapshot.units());
    if (snapshot.catalog().products()) {
      mirrorCatalog(tx, workspace, connectionId, counts);
    }
    passes.end(tx, workspace, connectionId);
    return counts;
  }

  /** Forgets what a synchronisation that failed has read. */
  public void drop(Tx tx, WorkspaceName workspace, long connectionId) {
    passes.end(tx, workspace, connectionId);
  }

  private Map<Mirrored, List<Element>> lists(StoreSnapshot snapshot) {
    var lists = new EnumMap<Mirrored, List<Element>>(Mirrored.class);
    lists.put(Mirrored.ORDER_STATUSES, snapshot.statusElements(statuses));
    lists.put(Mirrored.CHANNELS, snapshot.channelElements());
    lists.put(Mirrored.BRANDS, snapshot.brandElements());
    snapshot.categoryElements().ifPresent(all -> lists.put(Mirrored.CATEGORIES, all));
    snapshot.taxClassElements().ifPresent(all -> lists.put(Mirrored.TAX_CLASSES, all));
    return lists;
  }

  private void mirrorCatalog(
      Tx tx, WorkspaceName workspace, long connectionId, Map<String, Integer> counts) {
    CatalogNames names = passes.names(tx, workspace, connectionId);
    CatalogMirror.Changes changes = catalog.mirror(tx, workspace, connectionId, names);
    count(counts, ChangedList.CUSTOM_FIELDS, names.customFields().size(), changes.customFields());
    count(counts, ChangedList.OPTIONS, names.options().size(), changes.options());
    int values = names.options().stream().mapToInt(option -> option.values().size()).sum();
    count(counts, ChangedList.OPTION_VALUES, values, changes.values());
  }

  private static ChangedList listOf(Mirrored list) {
    return switch (list) {
      case ORDER_STATUSES -> ChangedList.ORDER_STATUSES;
      case CHANNELS -> ChangedList.CHANNELS;
      case BRANDS -> ChangedList.BRANDS;
      case CATEGORIES -> ChangedList.CATEGORIES;
      case TAX_CLASSES -> ChangedList.TAX_CLASSES;
    };
  }

  private static void count(
      Map<String, Integer> counts, ChangedList list, int present, Change change) {
    counts.put(list.id(), present);
    note(counts, list.added(), change.added());
    note(counts, list.renamed(), change.renamed());
    note(counts, list.removed(), change.removed());
    if (list.ofElements()) {
      counts.merge("elementsAdded", change.added(), Integer::sum);
      counts.merge("elementsRenamed", change.renamed(), Integer::sum);
      counts.merge("elementsRemoved", change.removed(), Integer::sum);
    }
  }

  private static void note(Map<String, Integer> counts, String name, int count) {
    if (count > 0) {
      counts.put(name, count);
    }
  }
}
