package com.actindo.connector.callback;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.payload.PayloadUser;
import com.actindo.connector.bigcommerce.payload.SignedPayload;
import com.actindo.connector.db.Database;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.Reconnects;
import com.actindo.connector.sync.token.TokenChecks;
import java.util.Map;

/** The story of a reported uninstall: never believed without trying the token. */
final class Uninstalls {
  private final Database database;
  private final InstallationRepository installations;
  private final TokenChecks checks;
  private final Reconnects reconnects;
  private final AuditRepository audit;

  Uninstalls(
      Database database,
      InstallationRepository installations,
      TokenChecks checks,
      Reconnects reconnects,
      AuditRepository audit) {
    this.database = database;
    this.installations = installations;
    this.checks = checks;
    this.reconnects = reconnects;
    this.audit = audit;
  }

  /** What the report came to. */
  enum Outcome {
    UNINSTALLED,
    STALE,
    SUSPENDED
  }

  /**
   * Acts on a report whose payload is verified.
   *
   * @throws Problem {@code store-unknown}, or {@code user-may-not-uninstall} for somebody who is
   *     neither the owner nor the installing user
   */
  Outcome report(SignedPayload payload) {
    Installation installation =
        database
            .service(tx -> installations.find(tx, payload.store()))
            .orElseThrow(() -> Problem.of(ProblemType.STORE_UNKNOWN, "never installed"));
    if (payload.issuedAt().isBefore(installation.grantedAt())) {
      return Outcome.STALE;
    }
    Actor actor = Actor.storeUser(payload.user().id());
    if (!mayUninstall(payload, installation)) {
      refuse(payload, installation, actor);
    }
    if (installation.uninstalled()) {
      return Outcome.UNINSTALLED;
    }
    boolean proven = checks.reported(installation, actor);
    database.serviceDo(tx ->
        installations
            .find(tx, payload.store())
            .filter(now -> now.generation() == installation.generation())
            .ifPresent(now -> reconnects.uninstalled(tx, payload.store())));
    return proven ? Outcome.UNINSTALLED : Outcome.SUSPENDED;
  }

  private static boolean mayUninstall(SignedPayload payload, Installation installation) {
    PayloadUser owner = payload.owner();
    long user = payload.user().id();
    return user == installation.installerId() || (owner != null && user == owner.id());
  }

  private void refuse(SignedPayload payload, Installation installation, Actor actor) {
    database.serviceDo(tx ->
        audit.add(
            tx,
            new AuditEvent(
                actor,
                "uninstall.refused",
                null,
                payload.store().value(),
                null,
                Map.of("generation", installation.generation()))));
    if (!installation.uninstalled()) {
      checks.doubtful(installation, actor);
    }
    throw Problem.of(ProblemType.USER_MAY_NOT_UNINSTALL, "neither owner nor installing user");
  }
}
