package com.actindo.connector.connection.settings;

import static com.actindo.connector.db.gen.Tables.CONNECTION;
import static com.actindo.connector.db.gen.Tables.CONNECTION_SETTINGS;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ConnectionSettingsRecord;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;

/** The settings of connections; each connection has them from the start. */
public final class SettingsRepository {

  /** The settings of a connection; empty when the workspace has no such connection. */
  public Optional<ConnectionSettings.Version> find(
      Tx tx, WorkspaceName workspace, long connectionId) {
    return tx.sql()
        .selectFrom(CONNECTION_SETTINGS)
        .where(CONNECTION_SETTINGS.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION_SETTINGS.CONNECTION_ID.eq(connectionId))
        .and(notDeleting())
        .fetchOptional(SettingsRepository::settings);
  }

  /** Finds settings and lets nobody else change them until the transaction ends. */
  Optional<ConnectionSettings.Version> lock(Tx tx, WorkspaceName workspace, long connectionId) {
    return tx.sql()
        .selectFrom(CONNECTION_SETTINGS)
        .where(CONNECTION_SETTINGS.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION_SETTINGS.CONNECTION_ID.eq(connectionId))
        .and(notDeleting())
        .forNoKeyUpdate()
        .fetchOptional(SettingsRepository::settings);
  }

  /** Replaces settings that are locked. */
  ConnectionSettings.Version replace(
      Tx tx, WorkspaceName workspace, long connectionId, ConnectionSettings settings) {
    OrderFilters filters = settings.orderFilters();
    return tx.sql()
        .update(CONNECTION_SETTINGS)
        .set(CONNECTION_SETTINGS.VARIANT_OPTION_TYPE, settings.variantOptionType().id())
        .set(
            CONNECTION_SETTINGS.ORDER_STATUSES,
            filters.statuses().stream().map(Integer::shortValue).toArray(Short[]::new))
        .set(CONNECTION_SETTINGS.ORDER_FROM_ID, filters.fromId())
        .set(CONNECTION_SETTINGS.ORDER_CREATED_FROM, filters.createdFrom())
        .set(CONNECTION_SETTINGS.IMPORT_ARCHIVED_ORDERS, filters.importArchived())
        .set(
            CONNECTION_SETTINGS.ONLY_PUSH_MAPPED_ATTRIBUTES,
            settings.offers().onlyPushMappedAttributes())
        .set(CONNECTION_SETTINGS.VERSION, CONNECTION_SETTINGS.VERSION.plus(1))
        .where(CONNECTION_SETTINGS.WORKSPACE.eq(workspace.value()))
        .and(CONNECTION_SETTINGS.CONNECTION_ID.eq(connectionId))
        .returning()
        .fetchSingle(SettingsRepository::settings);
  }

  /** A connection that is being deleted is gone for everybody, and its settings with it. */
  private static Condition notDeleting() {
    return exists(
        selectOne()
            .from(CONNECTION)
            .where(CONNECTION.ID.eq(CONNECTION_SETTINGS.CONNECTION_ID))
            .and(CONNECTION.WORKSPACE.eq(CONNECTION_SETTINGS.WORKSPACE))
            .and(CONNECTION.DELETING_AT.isNull()));
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
