package com.actindo.connector.callback.install;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.token.Holder;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.DatabaseAway;
import com.actindo.connector.db.Tx;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.installation.KnownUser;
import com.actindo.connector.installation.NewInstallation;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.Reconnects;
import com.actindo.connector.sync.token.TokenTrial;
import com.actindo.connector.vault.Sealed;
import com.actindo.connector.vault.Vault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a grant in one transaction: installation, users, connection, audit event. */
final class GrantKeeper {
  private static final Logger log = LoggerFactory.getLogger(GrantKeeper.class);

  private final Database database;
  private final Vault vault;
  private final InstallRows rows;
  private final Reconnects reconnects;
  private final TokenTrial trial;
  private final HeldGrants held;
  private final AuditRepository audit;

  GrantKeeper(
      Database database,
      Vault vault,
      InstallRows rows,
      Reconnects reconnects,
      TokenTrial trial,
      HeldGrants held,
      AuditRepository audit) {
    this.database = database;
    this.vault = vault;
    this.rows = rows;
    this.reconnects = reconnects;
    this.trial = trial;
    this.held = held;
    this.audit = audit;
  }

  Vault vault() {
    return vault;
  }

  /** An exchange that did not end well may have ended the token before all the same. */
  void tokenMayBeDead(Tx tx, StoreHash store) {
    rows.installations().checkNow(tx, store);
  }

  /**
   * Keeps a grant. With the database away it waits in memory, sealed.
   *
   * @throws Problem of type {@code database-away} when it has to wait
   */
  Installed keep(HeldGrant grant) {
    try {
      HeldGrant newest = grant;
      Optional<Installed> done = tryToKeep(newest);
      while (done.isEmpty()) {
        newest = compete(newest);
        done = tryToKeep(newest);
      }
      held.forget(grant);
      return done.get();
    } catch (RuntimeException e) {
      if (!DatabaseAway.caused(e)) {
        throw e;
      }
      held.hold(grant);
      log.atWarn().addKeyValue("store", grant.store()).log("grant waits for the database");
      throw Problem.passing(
          ProblemType.DATABASE_AWAY, "the grant waits for the database", Duration.ofSeconds(3));
    }
  }

  /** Empty when another install of the store was kept since the exchange began. */
  private Optional<Installed> tryToKeep(HeldGrant grant) {
    return database.service(tx -> {
      long next = rows.installations().nextGeneration(tx, grant.store());
      var attempt = rows.attempts().find(tx, grant.codeHash());
      if (attempt.isPresent() && attempt.get().state() == InstallAttempt.State.INSTALLED) {
        return Optional.of(new Installed(grant.store(), grant.user().id()));
      }
      if (next != grant.generation() + 1) {
        return Optional.empty();
      }
      return Optional.of(save(tx, grant, next));
    });
  }

  private Installed save(Tx tx, HeldGrant grant, long generation) {
    StoreHash store = grant.store();
    Sealed token = vault.seal(grant.open(vault), Installation.sealedFor(store, generation));
    Optional<Holder> holder = reconnects.holder(tx, store);
    var install =
        new NewInstallation(
            store,
            generation,
            grant.scopes(),
            grant.owner().id(),
            grant.user().id(),
            token,
            grant.grantedAt());
    rows.installations().save(tx, install, holder.isPresent());
    rows.users().save(tx, store, new KnownUser(grant.owner().id(), grant.owner().email(), null));
    rows.users().save(tx, store, new KnownUser(grant.user().id(), grant.user().email(), null));
    rows.attempts().installed(tx, grant.codeHash(), generation, grant.user().id());
    reconnects.installedAgain(tx, store, holder);
    audit.add(tx, event(grant, generation, holder.orElse(null)));
    log.atInfo()
        .addKeyValue("store", store)
        .addKeyValue("generation", generation)
        .addKeyValue("claimed", holder.isPresent())
        .log("installation saved");
    return new Installed(store, grant.user().id());
  }

  private static AuditEvent event(HeldGrant grant, long generation, @Nullable Holder holder) {
    return new AuditEvent(
        Actor.storeUser(grant.user().id()),
        "installation.saved",
        holder == null ? null : holder.workspace().value(),
        grant.store().value(),
        holder == null ? null : holder.connectionId(),
        Map.of("generation", generation, "scopes", grant.scopes().toString()));
  }

  /**
   * Two tokens compete: BigCommerce knows which one works. Ours is the later one to be kept only if
   * it does.
   */
  private HeldGrant compete(HeldGrant grant) {
    Installation present =
        database
            .service(tx -> rows.installations().find(tx, grant.store()))
            .orElseThrow(() -> new IllegalStateException("an installation vanished"));
    boolean ours = trial.works(grant.store(), grant.open(vault));
    log.atWarn()
        .addKeyValue("store", grant.store())
        .addKeyValue("kept", ours)
        .log("tokens compete");
    if (!ours && trial.works(present)) {
      database.serviceDo(tx ->
          rows.attempts().installed(tx, grant.codeHash(), present.generation(), grant.user().id()));
    }
    return grant.afterGeneration(present.generation());
  }
}
