package com.actindo.connector.connection.settings;

import static com.actindo.connector.db.gen.Tables.CONNECTION_SETTINGS;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ConnectionSettingsRecord;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The settings of connections; each connection has them from the start. */
public final class SettingsRepository {

  /** The settings of a connection; empty when the workspace has no such connection. */
  public Optional<ConnectionSettings.Version> find(
      Tx tx, WorkspaceName workspace, long connectionId) {
    return tx.sql()
        .selectFrom(CONNECTION_SETTINGS)
        .where(CONNECTION_SETTINGS.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION_SETTINGS.CONNECTION_ID.eq(connectionId))
        .fetchOptional(SettingsRepository::settings);
  }

  private static ConnectionSettings.Version settings(ConnectionSettingsRecord row) {
    return new ConnectionSettings.Version(
        new ConnectionSettings(
            VariantOptionType.of(row.getVariantOptionType()),
            new OrderFilters(
                Arrays.stream(row.getOrderStatuses())
                    .map(Short::intValue)
                    .collect(Collectors.toCollection(TreeSet::new)),
                row.getOrderFromId(),
                row.getOrderCreatedFrom(),
                row.getImportArchivedOrders()),
            new ConnectionSettings.Offers(row.getOnlyPushMappedAttributes())),
        row.getVersion());
  }
}
