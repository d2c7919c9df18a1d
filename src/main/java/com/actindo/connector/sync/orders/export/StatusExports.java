package com.actindo.connector.sync.orders.export;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionEvent;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.ErrorFlagRepository;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.OrderRepository;
import com.actindo.connector.order.export.ExportRepository;
import com.actindo.connector.order.export.PlatformStatus;
import com.actindo.connector.order.export.ShopStatus;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The status of an order in the platform changes, and the shop is to follow. */
public final class StatusExports {
  private static final Logger log = LoggerFactory.getLogger(StatusExports.class);
  private static final Set<ImportStatus> HERE =
      Set.of(ImportStatus.IMPORTED, ImportStatus.COMPLETE);

  private final Database database;
  private final Rows rows;
  private final ExportJobs jobs;
  private final SyncScheduler scheduler;

  public StatusExports(Database database, Rows rows, ExportJobs jobs, SyncScheduler scheduler) {
    this.database = database;
    this.rows = rows;
    this.jobs = jobs;
    this.scheduler = scheduler;
  }

  /** The rows that it takes. */
  public record Rows(
      ConnectionRepository connections,
      OrderRepository orders,
      ExportRepository exports,
      ErrorFlagRepository errors,
      AuditRepository audit) {}

  /**
   * Queues the status for the shop. Of two wishes for one order the newer one counts. A status that
   * the shop does not take is no change for it.
   *
   * @throws Problem {@code right-missing}, {@code not-found}, {@code stale}, {@code
   *     not-possible-now} naming why the connection is inactive, or how far the order's import is
   */
  public void request(Member member, long orderId, PlatformStatus status, IfMatch seen) {
    member.must(Right.MANAGE);
    Order order =
        database.tenant(member.workspace(), tx -> request(tx, member, orderId, status, seen));
    scheduler.wake();
    log.atInfo()
        .addKeyValue("workspace", member.workspace())
        .addKeyValue("connection", order.connectionId())
        .addKeyValue("order", orderId)
        .addKeyValue("status", status.id())
        .log("order status wanted in the shop");
  }

  private Order request(Tx tx, Member member, long orderId, PlatformStatus status, IfMatch seen) {
    Connection connection = lockConnection(tx, member, orderId);
    Order order =
        rows.orders().lock(tx, member.workspace(), orderId).orElseThrow(Resources::notFound);
    seen.check(order.version());
    mustBePossible(connection, order);
    @Nullable ShopStatus wanted = status.inShop().orElse(null);
    long wish = rows.exports().want(tx, order, wanted);
    if (wanted != null) {
      jobs.enqueue(tx, order, wish);
    }
    rows.errors().refresh(tx, connection);
    rows.audit()
        .add(
            tx,
            ConnectionEvent.by(
                member,
                connection,
                "order.status-requested",
                Map.of("order", order.remoteId(), "status", status.id())));
    return order;
  }

  /** Whoever changes orders locks their connection first. */
  private Connection lockConnection(Tx tx, Member member, long orderId) {
    return rows.orders()
        .find(tx, member.workspace(), orderId)
        .flatMap(order -> rows.connections().lock(tx, member.workspace(), order.connectionId()))
        .orElseThrow(Resources::notFound);
  }

  private static void mustBePossible(Connection connection, Order order) {
    StatusReason inactive = connection.statusReason();
    if (inactive != null) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW, "the connection is inactive", List.of(inactive.slug()));
    }
    if (!HERE.contains(order.status())) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW, "the order is not here", List.of(order.status().id()));
    }
  }
}
