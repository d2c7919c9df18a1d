package com.actindo.connector.sync.mirror;

import static com.actindo.connector.db.gen.Tables.CATALOG_NAME;
import static com.actindo.connector.db.gen.Tables.CATALOG_PASS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.actindo.connector.attribute.catalog.CatalogName;
import com.actindo.connector.attribute.catalog.CatalogNames;
import com.actindo.connector.attribute.catalog.CatalogNames.Option;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.CatalogNameRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;

/**
 * How far a synchronisation has read a store's products, and which names it met until there: a run
 * that goes on after a pause, or after its instance was killed, does so at its place.
 */
public final class CatalogPassRepository {
  private static final String CUSTOM_FIELD = "custom-field";
  private static final String OPTION = "option";
  private static final String VALUE = "value";

  private static final String BEGIN =
      """
      insert into connector.catalog_pass as p (connection_id, workspace, process_id, place)
      values (?, ?, ?, 0)
      on conflict (connection_id) do update set place = p.place
      returning place
      """;

  private static final String ADD =
      """
      insert into connector.catalog_name as n
        (connection_id, workspace, kind, option_name, name, id)
      select ?, ?, f.kind, f.option_name, f.name, min(f.id)
      from unnest(?::text[], ?::text[], ?::text[], ?::bigint[]) as f (kind, option_name, name, id)
      group by f.kind, f.option_name, f.name order by f.kind, f.option_name, f.name
      on conflict (connection_id, kind, option_name, name) do update set id = excluded.id
        where excluded.id < n.id
      """;

  /** Begins a pass, or finds the one that the process has begun; drops that of another process. */
  long begin(Tx tx, Run run) {
    tx.sql()
        .deleteFrom(CATALOG_PASS)
        .where(of(run.workspace(), run.connectionId()))
        .and(CATALOG_PASS.PROCESS_ID.ne(run.processId()))
        .execute();
    return tx.sql()
        .fetchSingle(BEGIN, run.connectionId(), run.workspace().value(), run.processId())
        .get(0, long.class);
  }

  /** Keeps the names of further products and the place behind them. */
  void add(Tx tx, Run run, CatalogNames names, long place) {
    var rows = new ArrayList<CatalogNameRecord>();
    names.customFields().forEach(name -> rows.add(row(CUSTOM_FIELD, "", name)));
    for (Option option : names.options()) {
      rows.add(row(OPTION, "", option.name()));
      option.values().forEach(value -> rows.add(row(VALUE, option.name().name(), value)));
    }
    tx.sql()
        .execute(
            ADD,
            run.connectionId(),
            run.workspace().value(),
            rows.stream().map(CatalogNameRecord::getKind).toArray(String[]::new),
            rows.stream().map(CatalogNameRecord::getOptionName).toArray(String[]::new),
            rows.stream().map(CatalogNameRecord::getName).toArray(String[]::new),
            rows.stream().map(CatalogNameRecord::getId).toArray(Long[]::new));
    tx.sql()
        .update(CATALOG_PASS)
        .set(CATALOG_PASS.PLACE, place)
        .where(of(run.workspace(), run.connectionId()))
        .and(CATALOG_PASS.PROCESS_ID.eq(run.processId()))
        .and(CATALOG_PASS.PLACE.lt(place))
        .execute();
  }

  private static CatalogNameRecord row(String kind, String option, CatalogName name) {
    var row = new CatalogNameRecord();
    row.setKind(kind);
    row.setOptionName(option);
    row.setName(name.name());
    row.setId(name.id());
    return row;
  }

  /** All names that were met, the oldest first. */
  CatalogNames names(Tx tx, WorkspaceName workspace, long connectionId) {
    List<CatalogNameRecord> rows =
        tx.sql()
            .selectFrom(CATALOG_NAME)
            .where(CATALOG_NAME.WORKSPACE.eq(workspace.value()))
            .and(CATALOG_NAME.CONNECTION_ID.eq(connectionId))
            .orderBy(CATALOG_NAME.ID.asc().nullsLast(), CATALOG_NAME.NAME)
            .fetch();
    Map<String, List<CatalogName>> values =
        rows.stream()
            .filter(row -> row.getKind().equals(VALUE))
            .collect(
                groupingBy(
                    CatalogNameRecord::getOptionName,
                    mapping(CatalogPassRepository::name, toList())));
    return new CatalogNames(
        of(rows, CUSTOM_FIELD),
        of(rows, OPTION).stream()
            .map(option -> new Option(option, values.getOrDefault(option.name(), List.of())))
            .toList());
  }

  /** Forgets the pass with its names. */
  public void end(Tx tx, WorkspaceName workspace, long connectionId) {
    tx.sql().deleteFrom(CATALOG_PASS).where(of(workspace, connectionId)).execute();
  }

  private static List<CatalogName> of(List<CatalogNameRecord> rows, String kind) {
    return rows.stream()
        .filter(row -> row.getKind().equals(kind))
        .map(CatalogPassRepository::name)
        .toList();
  }

  private static CatalogName name(CatalogNameRecord row) {
    return new CatalogName(row.getName(), row.getId());
  }

  private static Condition of(WorkspaceName workspace, long connectionId) {
    return CATALOG_PASS
        .WORKSPACE
        .eq(workspace.value())
        .and(CATALOG_PASS.CONNECTION_ID.eq(connectionId));
  }
}
