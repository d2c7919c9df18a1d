package com.actindo.connector.setup.situation;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.page.ConnectionView;
import com.actindo.connector.connection.token.Holder;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.installation.KnownUser;
import com.actindo.connector.setup.page.Notice;
import com.actindo.connector.setup.page.StoreCard;
import com.actindo.connector.setup.page.SyncView;
import com.actindo.connector.sync.process.Process;
import java.util.Optional;

/**
 * All that a merchant's page needs to know of a store.
 *
 * @param held the workspace that holds the store, with its connection
 */
public record Situation(Installation installation, Optional<KnownUser> owner, Optional<Held> held) {

  /**
   * What a workspace has with the store.
   *
   * @param process the last synchronisation
   * @param first whether it is also the first one
   */
  public record Held(
      Holder holder, Connection connection, Optional<Process> process, boolean first) {

    public ConnectionView view() {
      return new ConnectionView(
          connection.name(),
          Optional.ofNullable(connection.statusReason()),
          Optional.ofNullable(connection.lastSyncedAt()));
    }

    /** The last synchronisation, as merchants see it. */
    public SyncView sync() {
      return process
          .map(run ->
              SyncView.of(
                  run.status().id(),
                  Math.min(run.stepsDone(), SyncView.LAST),
                  run.counts(),
                  Optional.ofNullable(run.error())))
          .map(view -> first ? view : view.later())
          .orElseGet(SyncView::none);
    }

    /** Changes when what the page shows changes. */
    public String version() {
      String run = process.map(p -> p.id() + "-" + p.status() + "-" + p.stepsDone()).orElse("none");
      return connection.id() + "-" + connection.version() + "-" + run;
    }
  }

  /**
   * What is worth telling where a workspace let go of the store and nobody has claimed it since.
   */
  public Optional<Notice> released() {
    return installation.releasedAt() == null ? Optional.empty() : Optional.of(Notice.RELEASED);
  }

  /** The store as the page shows it. */
  public StoreCard card() {
    return new StoreCard(
        installation.store().value(),
        Optional.ofNullable(installation.storeName()),
        Optional.ofNullable(installation.storeDomain()),
        owner.flatMap(user -> Optional.ofNullable(user.email())));
  }
}
