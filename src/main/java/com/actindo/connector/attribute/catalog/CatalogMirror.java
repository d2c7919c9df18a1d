package com.actindo.connector.attribute.catalog;

import static java.util.stream.Collectors.toMap;

import com.actindo.connector.attribute.Mirrored.Change;
import com.actindo.connector.attribute.catalog.CatalogNames.Option;
import com.actindo.connector.attribute.catalog.Matching.Known;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets attributes of the offers follow the names in a store's catalog. The caller holds the
 * connection, so that nobody else does the same at the moment.
 */
public final class CatalogMirror {
  private final CatalogAttributeRepository attributes;
  private final OptionValueRepository values = new OptionValueRepository();

  public CatalogMirror(InstantSource clock) {
    this.attributes = new CatalogAttributeRepository(clock);
  }

  /** What changed in each list. */
  public record Changes(Change customFields, Change options, Change values) {}

  /** Makes custom fields, options and their values the given ones. */
  public Changes mirror(Tx tx, WorkspaceName workspace, long connectionId, CatalogNames names) {
    Change customFields =
        mirror(tx, workspace, connectionId, CatalogKind.CUSTOM_FIELD, names.customFields());
    Change options =
        mirror(
            tx,
            workspace,
            connectionId,
            CatalogKind.OPTION,
            names.options().stream().map(Option::name).toList());
    return new Changes(
        customFields,
        options,
        values.mirror(tx, workspace, valuesById(tx, workspace, connectionId, names)));
  }

  /** Vanished names go, known ones are renamed, new ones are created. */
  private Change mirror(
      Tx tx,
      WorkspaceName workspace,
      long connectionId,
      CatalogKind kind,
      List<CatalogName> fresh) {
    Matching<Long> matching =
        Matching.of(attributes.known(tx, workspace, connectionId, kind), fresh);
    attributes.remove(tx, workspace, matching.gone());
    attributes.name(tx, workspace, matching.present());
    attributes.create(tx, workspace, connectionId, kind, matching.added());
    return new Change(
        matching.added().size() + matching.returned(), matching.renamed(), matching.gone().size());
  }

  private Map<Long, List<CatalogName>> valuesById(
      Tx tx, WorkspaceName workspace, long connectionId, CatalogNames names) {
    Map<String, List<CatalogName>> byName =
        names.options().stream()
            .collect(toMap(option -> option.name().name(), Option::values, (one, other) -> one));
    var byId = new HashMap<Long, List<CatalogName>>();
    for (Known<Long> known : attributes.known(tx, workspace, connectionId, CatalogKind.OPTION)) {
      List<CatalogName> present = byName.get(known.said());
      if (known.mirrored() && present != null) {
        byId.put(known.what(), present);
      }
    }
    return byId;
  }
}
