package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.omnichannel.manage.trial.StoredTokenTrial;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Enables and disables connections. */
public final class Switching {
  /** How many connections are switched at once, at most. */
  public static final int MOST = 100;

  private static final Logger log = LoggerFactory.getLogger(Switching.class);

  private final Database database;
  private final StoredTokenTrial trial;
  private final ManagedRows rows;
  private final Trail trail;
  private final Queue queue;

  public Switching(
      Database database, StoredTokenTrial trial, ManagedRows rows, Trail trail, Queue queue) {
    this.database = database;
    this.trial = trial;
    this.rows = rows;
    this.trail = trail;
    this.queue = queue;
  }

  /**
   * Enables a connection whose token proves good; one that is enabled already is tried all the
   * same.
   *
   * @throws com.actindo.connector.problem.Problem {@code right-missing}, {@code not-found}, {@code
   *     stale}, {@code token-rejected} naming what is wrong with the token, {@code
   *     store-unavailable}, {@code not-possible-now} naming the reason, such as {@code released}
   */
  public Connection enable(Member member, long id, IfMatch seen) {
    member.must(Right.MANAGE);
    Connection before =
        database
            .tenant(member.workspace(), tx -> rows.connections().find(tx, member.workspace(), id))
            .orElseThrow(Resources::notFound);
    seen.check(before.version());
    mustNotBeReleased(before);
    Optional<AccessFault> fault = trial.of(before);
    if (fault.isPresent()) {
      note(before, fault.get());
      throw Problem.naming(
          ProblemType.TOKEN_REJECTED, "the token is not good", List.of(fault.get().slug()));
    }
    Connection after = database.tenant(member.workspace(), tx -> enable(tx, member, before, seen));
    queue.wake();
    logged(after, "connection enabled");
    return after;
  }

  private Connection enable(Tx tx, Member member, Connection before, IfMatch seen) {
    Connection present =
        rows.connections()
            .lock(tx, before.workspace(), before.id())
            .orElseThrow(Resources::notFound);
    seen.check(present.version());
    mustNotBeReleased(present);
    StatusReason reason = present.statusReason();
    if (reason == null) {
      return present;
    }
    Connection enabled = withoutFault(tx, before, switchOn(tx, present));
    trail.add(tx, member, enabled, "connection.enabled", Map.of("before", reason.slug()));
    if (enabled.synchronisable()) {
      queue.add(tx, member, enabled);
    }
    return enabled;
  }

  private Connection switchOn(Tx tx, Connection present) {
    return present.disabled()
        ? rows.edits().disabled(tx, present.workspace(), List.of(present.id()), false).getFirst()
        : present;
  }

  /** A fault that was found after the trial stays: the trial says nothing about it. */
  private Connection withoutFault(Tx tx, Connection before, Connection enabled) {
    if (enabled.accessFault() == null || enabled.accessFault() != before.accessFault()) {
      return enabled;
    }
    Connection works = rows.edits().works(tx, enabled);
    rows.notifications().settle(tx, works);
    return works;
  }

  /** Notes what is wrong with the token, unless somebody has dealt with the connection since. */
  private void note(Connection before, AccessFault fault) {
    database.tenantDo(
        before.workspace(),
        tx ->
            rows.connections()
                .lock(tx, before.workspace(), before.id())
                .filter(present -> present.version() == before.version())
                .filter(present -> present.accessFault() != fault)
                .ifPresent(present -> {
                  rows.connections().accessFault(tx, present.workspace(), present.id(), fault);
                  rows.notifications().raise(tx, present, fault);
                }));
    log.atInfo()
        .addKeyValue("workspace", before.workspace())
        .addKeyValue("connection", before.id())
        .addKeyValue("fault", fault.slug())
        .log("connection not enabled");
  }

  /**
   * Disables a connection; data and settings stay. What is under way for it is cancelled.
   *
   * @throws com.actindo.connector.problem.Problem {@code right-missing}, {@code not-found}, {@code
   *     stale}
   */
  public Connection disable(Member member, long id, IfMatch seen) {
    member.must(Right.MANAGE);
    Connection after =
        database.tenant(
            member.workspace(),
            tx -> {
              Connection present =
                  rows.connections()
                      .lock(tx, member.workspace(), id)
                      .orElseThrow(Resources::notFound);
              seen.check(present.version());
              return present.disabled()
                  ? present
                  : switchOff(tx, member, List.of(present)).getFirst();
            });
    logged(after, "connection disabled");
    return after;
  }

  /**
   * What became of several connections.
   *
   * @param done how many were changed; those that were so already are not counted
   * @param refused the names of those that could not be enabled
   */
  public record Several(int done, List<String> refused) {
    public Several {
      refused = List.copyOf(refused);
    }
  }

  /**
   * Enables the inactive ones among several connections, their tokens tried side by side.
   *
   * @param ids at most {@value #MOST}
   * @throws Problem as {@link #enable} where it is not about one of several; {@code not-found} when
   *     there is none of them
   */
  public Several enableAll(Member member, List<Long> ids) {
    member.must(Right.MANAGE);
    List<Connection> wanted =
        database
            .tenant(
                member.workspace(),
                tx -> mustBeSome(rows.edits().findAll(tx, member.workspace(), few(ids))))
            .stream()
            .filter(connection -> !connection.active())
            .toList();
    List<Connection> refused =
        SideBySide.refused(wanted, connection -> enable(member, connection.id(), IfMatch.any()));
    return new Several(
        wanted.size() - refused.size(), refused.stream().map(Connection::name).toList());
  }

  /**
   * Disables the active ones among several connections, in one transaction.
   *
   * @param ids at most {@value #MOST}
   * @throws Problem {@code right-missing}; {@code not-found} when there is none of them
   */
  public Several disableAll(Member member, List<Long> ids) {
    member.must(Right.MANAGE);
    List<Connection> done =
        database.tenant(
            member.workspace(),
            tx -> {
              List<Connection> active =
                  mustBeSome(rows.edits().lockAll(tx, member.workspace(), few(ids))).stream()
                      .filter(Connection::active)
                      .toList();
              return active.isEmpty() ? active : switchOff(tx, member, active);
            });
    done.forEach(connection -> logged(connection, "connection disabled"));
    return new Several(done.size(), List.of());
  }

  private List<Connection> switchOff(Tx tx, Member member, List<Connection> connections) {
    List<Long> ids = connections.stream().map(Connection::id).toList();
    List<Connection> off = rows.edits().disabled(tx, member.workspace(), ids, true);
    queue.cancel(tx, member, off, StatusReason.DISABLED.slug());
    trail.addAll(tx, member, off, "connection.disabled");
    return off;
  }

  private static List<Long> few(List<Long> ids) {
    if (ids.size() > MOST) {
      throw Problem.naming(ProblemType.INVALID, "too many at once", List.of("ids"));
    }
    return List.copyOf(new HashSet<>(ids));
  }

  private static List<Connection> mustBeSome(List<Connection> found) {
    if (found.isEmpty()) {
      throw Resources.notFound();
    }
    return found;
  }

  private static void mustNotBeReleased(Connection connection) {
    if (connection.released()) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW, "it was released", List.of(StatusReason.RELEASED.slug()));
    }
  }

  private static void logged(Connection connection, String message) {
    log.atInfo()
        .addKeyValue("workspace", connection.workspace())
        .addKeyValue("connection", connection.id())
        .log("{}", message);
  }
}
