package com.actindo.connector.sync.orders.mend;

import static java.util.stream.Collectors.groupingBy;

import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionEvent;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.core1.Right;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.Order;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.orders.ImportJobs;
import com.actindo.connector.sync.orders.export.ExportJobs;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a workspace's user does about orders in error; pages and JSON call the same stories. Whoever
 * changes orders locks their connections first.
 */
public final class Mending {
  private static final Logger log = LoggerFactory.getLogger(Mending.class);
  private static final int MOST_NAMED = 100;

  private final Database database;
  private final MendRows rows;
  private final ImportJobs imports;
  private final ExportJobs exports;
  private final SyncScheduler scheduler;

  public Mending(
      Database database,
      MendRows rows,
      ImportJobs imports,
      ExportJobs exports,
      SyncScheduler scheduler) {
    this.database = database;
    this.rows = rows;
    this.imports = imports;
    this.exports = exports;
    this.scheduler = scheduler;
  }

  /** What is done about them. */
  private enum Way {
    RETRY("order.retried"),
    CANCEL("order.canceled");

    private final String event;

    Way(String event) {
      this.event = event;
    }
  }

  /**
   * Asks for orders in error again: those that could not be imported become not imported, and an
   * import of their connections is queued; a status that could not be sent is sent again. Orders
   * that were changed meanwhile and those of inactive connections stay as they are.
   *
   * @throws Problem {@code right-missing}
   */
  public Mended retry(Member member, Picked picked) {
    return mend(member, picked, Way.RETRY);
  }

  /**
   * Gives up on orders in error: those that could not be imported become canceled, a status that
   * could not be sent needs no sending any more, and they count as errors no more. Those that were
   * changed meanwhile stay as they are.
   *
   * @throws Problem {@code right-missing}
   */
  public Mended cancel(Member member, Picked picked) {
    return mend(member, picked, Way.CANCEL);
  }

  /**
   * As {@link #retry(Member, Picked)} for one order.
   *
   * @return the order as it was before
   * @throws Problem {@code right-missing}, {@code not-found}, {@code stale}, {@code
   *     not-possible-now} naming the reason why the connection is inactive, or the status of an
   *     order that is not in error
   */
  public Order retry(Member member, long orderId, IfMatch seen) {
    return only(retry(member, new Picked(Map.of(orderId, seen))));
  }

  /** As {@link #cancel(Member, Picked)} for one order, failing as a retry does. */
  public Order cancel(Member member, long orderId, IfMatch seen) {
    return only(cancel(member, new Picked(Map.of(orderId, seen))));
  }

  private static Order only(Mended mended) {
    if (!mended.changed().isEmpty()) {
      throw Problem.of(ProblemType.STALE, "the order has another version");
    }
    if (!mended.waiting().isEmpty()) {
      StatusReason reason =
          Objects.requireNonNull(mended.waiting().getFirst().connection().statusReason());
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW, "the connection is inactive", List.of(reason.slug()));
    }
    if (!mended.calm().isEmpty()) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW,
          "the order is not in error",
          List.of(mended.calm().getFirst().status().id()));
    }
    return mended.done().stream().findFirst().orElseThrow(Resources::notFound);
  }

  private Mended mend(Member member, Picked picked, Way way) {
    member.must(Right.MANAGE);
    Mended mended = database.tenant(member.workspace(), tx -> mend(tx, member, picked, way));
    if (!mended.done().isEmpty()) {
      scheduler.wake();
      log.atInfo()
          .addKeyValue("workspace", member.workspace())
          .addKeyValue("orders", mended.done().size())
          .addKeyValue("event", way.event)
          .log("orders in error dealt with");
    }
    return mended;
  }

  private Mended mend(Tx tx, Member member, Picked picked, Way way) {
    WorkspaceName workspace = member.workspace();
    Map<Long, Connection> connections =
        rows
            .connections()
            .lockAll(tx, workspace, rows.orders().connectionsOf(tx, workspace, picked.ids()))
            .stream()
            .collect(Collectors.toMap(Connection::id, Function.identity()));
    List<Order> orders =
        rows.orders().lockAll(tx, workspace, picked.ids()).stream()
            .filter(order -> connections.containsKey(order.connectionId()))
            .toList();
    Mended sorted = sorted(orders, picked, way, connections);
    switch (way) {
      case RETRY -> askAgain(tx, member, sorted.done());
      case CANCEL -> giveUp(tx, workspace, sorted.done());
    }
    settled(tx, member, sorted.done(), way, connections);
    return sorted;
  }

  /** What is to be done with each. */
  private static Mended sorted(
      List<Order> orders, Picked picked, Way way, Map<Long, Connection> connections) {
    var done = new ArrayList<Order>();
    var changed = new ArrayList<Order>();
    var waiting = new ArrayList<Mended.Waiting>();
    var calm = new ArrayList<Order>();
    for (Order order : orders) {
      Connection connection = Objects.requireNonNull(connections.get(order.connectionId()));
      if (!picked.isAsSeen(order.id(), order.version())) {
        changed.add(order);
      } else if (!order.inError()) {
        calm.add(order);
      } else if (way == Way.RETRY && !connection.active()) {
        waiting.add(new Mended.Waiting(order, connection));
      } else {
        done.add(order);
      }
    }
    return new Mended(done, changed, waiting, calm);
  }

  private void askAgain(Tx tx, Member member, List<Order> orders) {
    WorkspaceName workspace = member.workspace();
    rows.orders().askAgain(tx, workspace, ids(orders, Order::importFailed));
    exports.enqueueAll(
        tx, orders, rows.exports().wishAgain(tx, workspace, ids(orders, Order::exportFailed)));
    var connections =
        orders.stream().filter(Order::importFailed).map(Order::connectionId).distinct().toList();
    imports.enqueueAll(tx, workspace, connections, member.userId());
  }

  private void giveUp(Tx tx, WorkspaceName workspace, List<Order> orders) {
    rows.orders().cancel(tx, workspace, ids(orders, Order::importFailed));
    rows.exports().giveUp(tx, workspace, ids(orders, Order::exportFailed));
  }

  /** What follows from orders that are in error no more. */
  private void settled(
      Tx tx, Member member, List<Order> orders, Way way, Map<Long, Connection> connections) {
    var events = new ArrayList<AuditEvent>();
    orders.stream()
        .collect(groupingBy(Order::connectionId, TreeMap::new, Collectors.toList()))
        .forEach((id, some) -> {
          Connection connection = Objects.requireNonNull(connections.get(id));
          rows.errors().refresh(tx, connection);
          events.add(ConnectionEvent.by(member, connection, way.event, detail(some)));
        });
    rows.audit().addAll(tx, events);
  }

  private static Map<String, Object> detail(List<Order> orders) {
    return Map.of(
        "count", orders.size(),
        "orders", named(orders, Order::importFailed),
        "statuses", named(orders, Order::exportFailed));
  }

  private static List<Long> named(List<Order> orders, Predicate<Order> which) {
    return orders.stream().filter(which).map(Order::remoteId).sorted().limit(MOST_NAMED).toList();
  }

  private static List<Long> ids(List<Order> orders, Predicate<Order> which) {
    return orders.stream().filter(which).map(Order::id).toList();
  }
}
