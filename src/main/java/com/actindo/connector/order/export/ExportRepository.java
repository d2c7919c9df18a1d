package com.actindo.connector.order.export;

import static com.actindo.connector.db.gen.Tables.ORDER_EXPORT;
import static com.actindo.connector.db.gen.Tables.SHOP_ORDER;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.ExportStatus;
import com.actindo.connector.order.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what status orders are to have in the shop, and what came of it. Of several wishes for one
 * order the newest counts, and the calls of two never mix.
 */
public final class ExportRepository {
  /** Longer than the calls of one wish can take. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final InstantSource clock;

  public ExportRepository(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether the calls of a wish may begin. */
  public sealed interface Turn {
    /** They may. */
    record Ours(long remoteId, ShopStatus wanted) implements Turn {}

    /** Those of an older wish are under way. */
    record Later() implements Turn {}

    /** There is a newer wish, or this one has come to its end. */
    record Over() implements Turn {}
  }

  /**
   * What became of a wish.
   *
   * @param fault present exactly with an error
   * @param shopStatus the id that the order has in the shop now; null when it is not known
   */
  public record Result(
      ExportStatus status, @Nullable ExportFault fault, @Nullable Integer shopStatus) {}

  /**
   * Keeps a wish; those before it count no more.
   *
   * @param wanted null when the shop gets nothing
   * @return the number of the wish
   */
  public long want(Tx tx, Order order, @Nullable ShopStatus wanted) {
    Short status = wanted == null ? null : (short) wanted.id();
    long wish =
        tx.sql()
            .insertInto(ORDER_EXPORT)
            .set(ORDER_EXPORT.ORDER_ID, order.id())
            .set(ORDER_EXPORT.WORKSPACE, order.workspace().value())
            .set(ORDER_EXPORT.SHOP_STATUS, status)
            .set(ORDER_EXPORT.WISH, 1L)
            .onConflict(ORDER_EXPORT.ORDER_ID)
            .doUpdate()
            .set(ORDER_EXPORT.SHOP_STATUS, status)
            .set(ORDER_EXPORT.WISH, ORDER_EXPORT.WISH.plus(1))
            .returning(ORDER_EXPORT.WISH)
            .fetchSingle(ORDER_EXPORT.WISH);
    tell(
        tx,
        order.workspace(),
        order.id(),
        new Result(
            wanted == null ? ExportStatus.NO_CHANGES : ExportStatus.BEING_EXPORTED, null, null));
    return wish;
  }

  /**
   * Wishes again what could not be sent of these orders, which are locked. Of one that wishes for
   * nothing, nothing is to be sent.
   *
   * @return the number of each new wish, by its order's id
   */
  public Map<Long, Long> wishAgain(Tx tx, WorkspaceName workspace, Collection<Long> orderIds) {
    Map<Long, Long> wishes =
        tx.sql()
            .update(ORDER_EXPORT)
            .set(ORDER_EXPORT.WISH, ORDER_EXPORT.WISH.plus(1))
            .where(any(workspace, orderIds))
            .and(ORDER_EXPORT.SHOP_STATUS.isNotNull())
            .returning(ORDER_EXPORT.ORDER_ID, ORDER_EXPORT.WISH)
            .fetchMap(ORDER_EXPORT.ORDER_ID, ORDER_EXPORT.WISH);
    settle(tx, workspace, wishes.keySet(), ExportStatus.BEING_EXPORTED);
    settle(tx, workspace, orderIds, ExportStatus.NO_CHANGES);
    return wishes;
  }

  /** Gives up on what could not be sent of these orders, which are locked. */
  public void giveUp(Tx tx, WorkspaceName workspace, Collection<Long> orderIds) {
    tx.sql()
        .update(ORDER_EXPORT)
        .setNull(ORDER_EXPORT.SHOP_STATUS)
        .set(ORDER_EXPORT.WISH, ORDER_EXPORT.WISH.plus(1))
        .where(any(workspace, orderIds))
        .execute();
    settle(tx, workspace, orderIds, ExportStatus.NO_CHANGES);
  }

  /** What is in error is so no more. */
  private static void settle(
      Tx tx, WorkspaceName workspace, Collection<Long> orderIds, ExportStatus status) {
    tx.sql()
        .update(SHOP_ORDER)
        .set(SHOP_ORDER.EXPORT_STATUS, status.id())
        .setNull(SHOP_ORDER.EXPORT_FAULT)
        .set(SHOP_ORDER.VERSION, SHOP_ORDER.VERSION.plus(1))
        .where(SHOP_ORDER.WORKSPACE.eq(workspace.value()))
        .and(SHOP_ORDER.ID.in(orderIds))
        .and(SHOP_ORDER.EXPORT_STATUS.eq(ExportStatus.ERROR.id()))
        .execute();
  }

  /** Asks for the turn of a wish and takes it, so that no other begins its calls meanwhile. */
  public Turn begin(Tx tx, WorkspaceName workspace, long orderId, long wish) {
    return tx.sql()
        .select(ORDER_EXPORT.fields())
        .select(SHOP_ORDER.REMOTE_ID)
        .from(ORDER_EXPORT)
        .join(SHOP_ORDER)
        .on(SHOP_ORDER.ID.eq(ORDER_EXPORT.ORDER_ID))
        .and(SHOP_ORDER.WORKSPACE.eq(ORDER_EXPORT.WORKSPACE))
        .where(is(workspace, orderId))
        .and(ORDER_EXPORT.WISH.eq(wish))
        .and(SHOP_ORDER.EXPORT_STATUS.eq(ExportStatus.BEING_EXPORTED.id()))
        .forNoKeyUpdate()
        .of(ORDER_EXPORT)
        .fetchOptional()
        .map(row -> isBusy(row, wish) ? new Turn.Later() : take(tx, workspace, orderId, row))
        .orElseGet(Turn.Over::new);
  }

  private boolean isBusy(Record row, long wish) {
    Long busy = row.get(ORDER_EXPORT.BUSY_WISH);
    return busy != null
        && busy != wish
        && row.get(ORDER_EXPORT.BUSY_UNTIL).toInstant().isAfter(clock.instant());
  }

  private Turn take(Tx tx, WorkspaceName workspace, long orderId, Record row) {
    tx.sql()
        .update(ORDER_EXPORT)
        .set(ORDER_EXPORT.BUSY_WISH, ORDER_EXPORT.WISH)
        .set(ORDER_EXPORT.BUSY_UNTIL, at(clock.instant().plus(LEASE)))
        .where(is(workspace, orderId))
        .execute();
    return new Turn.Ours(
        row.get(SHOP_ORDER.REMOTE_ID), ShopStatus.of(row.get(ORDER_EXPORT.SHOP_STATUS)));
  }

  /** Gives the turn back; nothing has come of the wish yet. */
  public void giveBack(Tx tx, WorkspaceName workspace, long orderId, long wish) {
    tx.sql()
        .update(ORDER_EXPORT)
        .setNull(ORDER_EXPORT.BUSY_WISH)
        .setNull(ORDER_EXPORT.BUSY_UNTIL)
        .where(is(workspace, orderId))
        .and(ORDER_EXPORT.BUSY_WISH.eq(wish))
        .execute();
  }

  /**
   * Ends a wish with its result, and its turn.
   *
   * @return false when there is a newer wish, which is to tell then
   */
  public boolean finish(Tx tx, WorkspaceName workspace, long orderId, long wish, Result result) {
    giveBack(tx, workspace, orderId, wish);
    Optional<Long> newest =
        tx.sql()
            .select(ORDER_EXPORT.WISH)
            .from(ORDER_EXPORT)
            .where(is(workspace, orderId))
            .forNoKeyUpdate()
            .fetchOptional(ORDER_EXPORT.WISH);
    if (newest.filter(number -> number == wish).isEmpty()) {
      return false;
    }
    tell(tx, workspace, orderId, result);
    return true;
  }

  private static void tell(Tx tx, WorkspaceName workspace, long orderId, Result result) {
    var change =
        tx.sql()
            .update(SHOP_ORDER)
            .set(SHOP_ORDER.EXPORT_STATUS, result.status().id())
            .set(SHOP_ORDER.EXPORT_FAULT, result.fault() == null ? null : result.fault().slug())
            .set(SHOP_ORDER.VERSION, SHOP_ORDER.VERSION.plus(1));
    Integer present = result.shopStatus();
    if (present != null) {
      change =
          change
              .set(SHOP_ORDER.SHOP_STATUS, present.shortValue())
              .set(
                  SHOP_ORDER.ATTRIBUTES,
                  DSL.field(
                      "{0} || {1}",
                      JSONB.class,
                      SHOP_ORDER.ATTRIBUTES,
                      DSL.val(JSONB.valueOf("{\"remote_status\":" + present + "}"))));
    }
    change
        .where(SHOP_ORDER.WORKSPACE.eq(workspace.value()))
        .and(SHOP_ORDER.ID.eq(orderId))
        .execute();
  }

  private static Condition is(WorkspaceName workspace, long orderId) {
    return any(workspace, List.of(orderId));
  }

  private static Condition any(WorkspaceName workspace, Collection<Long> orderIds) {
    return ORDER_EXPORT.WORKSPACE.eq(workspace.value()).and(ORDER_EXPORT.ORDER_ID.in(orderIds));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
