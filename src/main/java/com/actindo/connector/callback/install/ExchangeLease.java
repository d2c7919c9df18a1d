package com.actindo.connector.callback.install;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.DatabaseAway;
import com.actindo.connector.db.Tx;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.installation.InstallationRepository;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the exchanges of one store run one after another in all instances: each new token ends the
 * one before, so the last one to be kept must be the last one that was granted. Whatever puts the
 * end of an attempt on record ends its lease, too.
 */
final class ExchangeLease {
  private static final Logger log = LoggerFactory.getLogger(ExchangeLease.class);
  private static final Duration STEP = Duration.ofMillis(100);

  /** A lease lasts 15 s, so whoever waits longer finds it free. */
  private static final int TRIES = 170;

  private final Database database;
  private final InstallAttemptRepository attempts;
  private final InstallationRepository installations;
  private final Pause pause;

  /**
   * The right to exchange a code of a store.
   *
   * @param generation of the store's installation when the turn began, 0 for none
   */
  record Turn(StoreHash store, UUID holder, long generation) {}

  ExchangeLease(
      Database database,
      InstallAttemptRepository attempts,
      InstallationRepository installations,
      Pause pause) {
    this.database = database;
    this.attempts = attempts;
    this.installations = installations;
    this.pause = pause;
  }

  /** Takes the store's lease in the caller's transaction; empty when another holder has it. */
  Optional<Turn> take(Tx tx, StoreHash store, UUID holder) {
    if (!attempts.lease(tx, store, holder)) {
      return Optional.empty();
    }
    long generation = installations.find(tx, store).map(Installation::generation).orElse(0L);
    return Optional.of(new Turn(store, holder, generation));
  }

  /** Waits for the store's lease; empty when others hold it all the time. */
  Optional<Turn> await(StoreHash store, UUID holder) {
    for (int i = 0; i < TRIES; i++) {
      pause.take(STEP);
      Optional<Turn> turn = database.service(tx -> take(tx, store, holder));
      if (turn.isPresent()) {
        return turn;
      }
    }
    return Optional.empty();
  }

  /** Gives back a lease whose attempt ended otherwise; with the database away it ends by itself. */
  void giveBack(Turn turn) {
    try {
      database.serviceDo(tx -> attempts.release(tx, turn.store(), turn.holder()));
    } catch (RuntimeException e) {
      if (!DatabaseAway.caused(e)) {
        throw e;
      }
      log.atWarn().addKeyValue("store", turn.store()).log("exchange lease left to end by itself");
    }
  }
}
