package com.actindo.connector.callback.install;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.bigcommerce.grant.TokenExchange;
import com.actindo.connector.db.Database;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.Reconnects;
import com.actindo.connector.sync.token.TokenTrial;
import com.actindo.connector.vault.Vault;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code /auth} asks for: one exchange for each code, however often it comes. */
public final class Installs {
  private static final Logger log = LoggerFactory.getLogger(Installs.class);

  private final Installer installer;
  private final RepeatedCode repeated;
  private final GrantKeeper keeper;
  private final HeldGrants held;

  /** BigCommerce as installs need it; {@code pause} waits for other instances. */
  public record Upstream(TokenExchange exchange, Scopes needed, Pause pause) {}

  /** Where an install is kept. */
  public record Keeping(Database database, Vault vault, InstallRows rows, AuditRepository audit) {}

  /** Puts the parts of an install together. */
  public static Installs create(
      Upstream upstream,
      Keeping keeping,
      Reconnects reconnects,
      TokenTrial trial,
      InstantSource clock) {
    Database database = keeping.database();
    InstallAttemptRepository attempts = keeping.rows().attempts();
    var held = new HeldGrants(clock);
    var keeper =
        new GrantKeeper(
            database, keeping.vault(), keeping.rows(), reconnects, trial, held, keeping.audit());
    var lease =
        new ExchangeLease(database, attempts, keeping.rows().installations(), upstream.pause());
    var installer =
        new Installer(database, attempts, lease, upstream.exchange(), keeper, upstream.needed());
    var repeated = new RepeatedCode(database, attempts, upstream.pause(), clock);
    return new Installs(installer, repeated, keeper, held);
  }

  private Installs(
      Installer installer, RepeatedCode repeated, GrantKeeper keeper, HeldGrants held) {
    this.installer = installer;
    this.repeated = repeated;
    this.keeper = keeper;
    this.held = held;
  }

  /**
   * Installs, or tells once more what became of the same code.
   *
   * @throws Problem when it fails or has to wait for the database
   */
  public Installed install(InstallRequest request) {
    return held.find(request.codeHash())
        .map(keeper::keep)
        .or(() -> installer.install(request))
        .orElseGet(() -> repeated.answer(request));
  }

  /** Tries to keep the grants that wait for the database; the merchant may have left the page. */
  public void keepHeld() {
    for (HeldGrant grant : held.all()) {
      try {
        keeper.keep(grant);
      } catch (Problem stillAway) {
        if (stillAway.type() == ProblemType.DATABASE_AWAY) {
          return;
        }
        log.atWarn()
            .addKeyValue("store", grant.store())
            .addKeyValue("problem", stillAway.type().slug())
            .log("held grant not kept");
      }
    }
  }
}
