package com.actindo.connector.order.keeping;

import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;
import static org.jooq.impl.DSL.any;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.ImportStatus;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record5;
import org.jooq.SelectConditionStep;

/** Which orders of a connection are here, as far as an import asks. */
public final class KnownOrderRepository {

  /** Those with these ids in the shop that are here, by that id. */
  public Map<Long, Known> find(
      Tx tx, WorkspaceName workspace, long connectionId, Collection<Long> remoteIds) {
    return byRemoteId(select(tx, workspace, connectionId, among(remoteIds)).fetch(this::known));
  }

  /** As {@link #find}, and nobody else changes them until the transaction ends. */
  Map<Long, Known> lock(
      Tx tx, WorkspaceName workspace, long connectionId, Collection<Long> remoteIds) {
    return byRemoteId(
        select(tx, workspace, connectionId, among(remoteIds))
            .orderBy(SHOP_ORDER.REMOTE_ID)
            .forNoKeyUpdate()
            .fetch(this::known));
  }

  /**
   * Those of some statuses, in the order of their ids in the shop.
   *
   * @param from the first id in the shop, inclusive
   */
  public List<Known> those(
      Tx tx,
      WorkspaceName workspace,
      long connectionId,
      Set<ImportStatus> statuses,
      long from,
      int most) {
    return select(tx, workspace, connectionId, SHOP_ORDER.REMOTE_ID.ge(from))
        .and(SHOP_ORDER.STATUS.in(statuses.stream().map(ImportStatus::id).toList()))
        .orderBy(SHOP_ORDER.REMOTE_ID)
        .limit(most)
        .fetch(this::known);
  }

  private static Condition among(Collection<Long> remoteIds) {
    return SHOP_ORDER.REMOTE_ID.eq(any(remoteIds.toArray(Long[]::new)));
  }

  private static SelectConditionStep<Record5<Long, Long, String, OffsetDateTime, String>> select(
      Tx tx, WorkspaceName workspace, long connectionId, Condition which) {
    return tx.sql()
        .select(
            SHOP_ORDER.ID,
            SHOP_ORDER.REMOTE_ID,
            SHOP_ORDER.STATUS,
            SHOP_ORDER.MODIFIED_AT,
            SHOP_ORDER.LINES_DIGEST)
        .from(SHOP_ORDER)
        .where(SHOP_ORDER.WORKSPACE.eq(workspace.value()))
        .and(SHOP_ORDER.CONNECTION_ID.eq(connectionId))
        .and(which);
  }

  private Known known(Record5<Long, Long, String, OffsetDateTime, String> row) {
    return new Known(
        row.value1(),
        row.value2(),
        ImportStatus.of(row.value3()).orElseThrow(),
        Optional.ofNullable(row.value4()).map(OffsetDateTime::toInstant).orElse(null),
        row.value5());
  }

  private static Map<Long, Known> byRemoteId(List<Known> some) {
    return some.stream().collect(Collectors.toMap(Known::remoteId, Function.identity()));
  }
}
