package com.actindo.connector.sync.token;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.token.Holder;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.installation.Installation.State;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.sync.token.TokenTrial.Verdict;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acts on what BigCommerce says of a token, whatever was reported: the truth about a token is what
 * BigCommerce says, not the order of the events.
 *
 * <pre>
 * verdict            installed                        suspended (an uninstall is reported)
 * -----------------  -------------------------------  ------------------------------------------
 * works, forbidden   connection resumes / scopes      after ten minutes the report was false
 * rejected           connection token-rejected        the uninstall is proven, the token erased
 * store unavailable  connection store-unavailable     tried again
 * unreachable        tried again                      tried again
 * </pre>
 *
 * <p>A verdict says nothing of a token that came while the old one was tried: then nothing is
 * changed.
 */
public final class TokenChecks {
  private static final Logger log = LoggerFactory.getLogger(TokenChecks.class);
  private static final Duration DOUBT = Duration.ofMinutes(10);
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final Duration LATER = Duration.ofMinutes(5);
  private static final Duration DAILY = Duration.ofDays(1);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int BATCH = 50;

  private final Database database;
  private final TokenTrial trial;
  private final InstallationRepository installations;
  private final HeldConnections connections;
  private final AuditRepository audit;
  private final InstantSource clock;

  public TokenChecks(
      Database database,
      TokenTrial trial,
      InstallationRepository installations,
      HeldConnections connections,
      AuditRepository audit,
      InstantSource clock) {
    this.database = database;
    this.trial = trial;
    this.installations = installations;
    this.connections = connections;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the scheduler runs, every ten seconds and in one instance at a time. */
  public RecurringTask<Void> task() {
    return Tasks.recurring("check-tokens", FixedDelay.of(Duration.ofSeconds(10)))
        .execute((instance, context) -> runDue());
  }

  /**
   * Tries the tokens that are due; instances share the work.
   *
   * @return how many were tried
   */
  public int runDue() {
    var due = database.service(tx -> installations.takeDue(tx, BATCH, clock.instant().plus(LEASE)));
    due.forEach(this::check);
    return due.size();
  }

  /**
   * Tries one token and acts on the verdict.
   *
   * @return false when BigCommerce refuses it
   */
  public boolean check(Installation installation) {
    Verdict verdict = trial.of(installation);
    if (installation.state() == State.SUSPENDED) {
      doubt(installation, verdict);
    } else {
      believe(installation, verdict);
    }
    return verdict != Verdict.REJECTED;
  }

  /**
   * Acts on a report that BigCommerce uninstalled the app: proven when the token is refused,
   * otherwise the connection is suspended until it is proven or false.
   *
   * @return whether it is proven
   */
  public boolean reported(Installation installation, Actor actor) {
    Verdict verdict = trial.of(installation);
    if (verdict == Verdict.REJECTED) {
      uninstall(installation, actor);
      return true;
    }
    database.serviceDo(tx -> {
      if (installations.suspend(tx, installation, clock.instant().plus(SOON))) {
        Optional<Holder> holder = fault(tx, installation, AccessFault.UNINSTALL_REPORTED);
        record(tx, installation, holder, actor, "uninstall.reported");
      }
    });
    log(installation, verdict, "uninstall reported, not proven");
    return false;
  }

  /** Tries the token of a store whose uninstall somebody reported who may not; suspends nothing. */
  public void doubtful(Installation installation, Actor actor) {
    if (trial.of(installation) == Verdict.REJECTED) {
      uninstall(installation, actor);
    }
  }

  private void doubt(Installation installation, Verdict verdict) {
    Instant now = clock.instant();
    Instant reported = installation.reportedAt() == null ? now : installation.reportedAt();
    Duration elapsed = Duration.between(reported, now);
    switch (verdict) {
      case REJECTED -> uninstall(installation, Actor.service());
      case WORKS, FORBIDDEN -> {
        if (elapsed.compareTo(DOUBT) >= 0) {
          reportWasFalse(installation);
        } else {
          again(installation, pause(elapsed));
        }
      }
      case STORE_UNKNOWN, STORE_UNAVAILABLE, UNREACHABLE, UNREADABLE -> again(installation, LATER);
    }
  }

  /** As long again as it took so far, so that the last try comes after ten minutes. */
  private static Duration pause(Duration elapsed) {
    Duration growing = elapsed.compareTo(SOON) > 0 ? elapsed : SOON;
    Duration left = DOUBT.minus(elapsed);
    return growing.compareTo(left) < 0 ? growing : left;
  }

  private void believe(Installation installation, Verdict verdict) {
    switch (verdict) {
      case WORKS -> works(installation);
      case REJECTED -> faulty(installation, AccessFault.TOKEN_REJECTED, DAILY);
      case FORBIDDEN -> faulty(installation, AccessFault.SCOPES_MISSING, DAILY);
      case STORE_UNAVAILABLE -> faulty(installation, AccessFault.STORE_UNAVAILABLE, LATER);
      case UNREADABLE -> faulty(installation, AccessFault.TOKEN_UNREADABLE, DAILY);
      case STORE_UNKNOWN, UNREACHABLE -> again(installation, LATER);
    }
  }

  private void works(Installation installation) {
    database.serviceDo(tx -> {
      if (installations.checkAgain(tx, installation, clock.instant().plus(DAILY))) {
        resume(tx, installation);
      }
    });
  }

  private void faulty(Installation installation, AccessFault fault, Duration next) {
    database.serviceDo(tx -> {
      if (installations.checkAgain(tx, installation, clock.instant().plus(next))) {
        fault(tx, installation, fault);
      }
    });
    log.atWarn()
        .addKeyValue("store", installation.store())
        .addKeyValue("fault", fault.slug())
        .log("token does not work");
  }

  private void again(Installation installation, Duration in) {
    database.serviceDo(tx -> installations.checkAgain(tx, installation, clock.instant().plus(in)));
  }

  private void uninstall(Installation installation, Actor actor) {
    database.serviceDo(tx -> {
      if (installations.uninstall(tx, installation)) {
        Optional<Holder> holder = fault(tx, installation, AccessFault.APP_UNINSTALLED);
        record(tx, installation, holder, actor, "installation.uninstalled");
      }
    });
    log(installation, Verdict.REJECTED, "uninstall proven, token erased");
  }

  private void reportWasFalse(Installation installation) {
    database.serviceDo(tx -> {
      if (installations.resume(tx, installation)) {
        Optional<Holder> holder = resume(tx, installation);
        record(tx, installation, holder, Actor.service(), "uninstall.false");
      }
    });
    log(installation, Verdict.WORKS, "uninstall report was false");
  }

  private Optional<Holder> fault(Tx tx, Installation installation, AccessFault fault) {
    return connections.fault(tx, installation.store(), fault);
  }

  private Optional<Holder> resume(Tx tx, Installation installation) {
    return connections.resume(tx, installation.store());
  }

  private void record(
      Tx tx, Installation installation, Optional<Holder> holder, Actor actor, String event) {
    audit.add(
        tx,
        new AuditEvent(
            actor,
            event,
            holder.map(held -> held.workspace().value()).orElse(null),
            installation.store().value(),
            holder.map(Holder::connectionId).orElse(null),
            Map.of("generation", installation.generation())));
  }

  private static void log(Installation installation, Verdict verdict, String message) {
    log.atInfo()
        .addKeyValue("store", installation.store())
        .addKeyValue("generation", installation.generation())
        .addKeyValue("verdict", verdict.name())
        .log("{}", message);
  }
}
