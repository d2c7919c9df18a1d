package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.store.StoreProfile;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.token.StoreTokens;
import com.actindo.connector.connection.token.StoreTokens.Opened;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.omnichannel.manage.trial.CredentialTrial;
import com.actindo.connector.omnichannel.manage.trial.TrialResult;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes the name or the credentials of a connection. */
public final class Edits {
  private static final Logger log = LoggerFactory.getLogger(Edits.class);

  private final Database database;
  private final CredentialTrial trial;
  private final StoreTokens tokens;
  private final ManagedRows rows;
  private final ProvenCredentials credentials;
  private final Trail trail;
  private final Queue queue;

  public Edits(
      Database database,
      CredentialTrial trial,
      StoreTokens tokens,
      ManagedRows rows,
      ProvenCredentials credentials,
      Trail trail,
      Queue queue) {
    this.database = database;
    this.trial = trial;
    this.tokens = tokens;
    this.rows = rows;
    this.credentials = credentials;
    this.trail = trail;
    this.queue = queue;
  }

  /**
   * What is to change; null stays as it is.
   *
   * @param name 1 to 255 characters, trimmed by the caller
   * @param accessToken null: the stored one is tried
   * @param checkCredentials whether the credentials are tried at all; must be true when one is
   *     given
   */
  public record Edit(
      @Nullable String name,
      @Nullable StoreHash storeHash,
      @Nullable Secret accessToken,
      boolean checkCredentials) {
    public Edit {
      if (!checkCredentials && (storeHash != null || accessToken != null)) {
        throw new IllegalArgumentException("credentials are never kept untried");
      }
    }
  }

  /**
   * Credentials that have proven good.
   *
   * @param untouched whether they are those that the connection had
   */
  private record Tried(StoreProfile profile, Secret token, boolean untouched) {}

  /**
   * Makes the change, all of it or nothing. Credentials that are given and prove good make the
   * connection active, also when they are the same as before, and queue a synchronisation; without
   * any given the present ones are tried, and a disabled connection stays as it is.
   *
   * @throws com.actindo.connector.problem.Problem as {@link Creation#create}; {@code not-found};
   *     {@code not-possible-now} naming {@code orders-imported} for another store; {@code stale}
   */
  public Connection edit(Member member, long id, IfMatch seen, Edit edit) {
    member.must(Right.MANAGE);
    Connection before =
        database
            .tenant(member.workspace(), tx -> rows.connections().find(tx, member.workspace(), id))
            .orElseThrow(Resources::notFound);
    seen.check(before.version());
    Optional<Tried> tried =
        edit.checkCredentials() ? Optional.of(tryOut(before, edit)) : Optional.empty();
    Connection after =
        database.tenant(
            member.workspace(),
            tx -> {
              Connection present = lock(tx, before, tried);
              seen.check(present.version());
              mustBeTheSame(before, present, edit);
              return change(tx, member, present, edit, tried);
            });
    queue.wake();
    log.atInfo()
        .addKeyValue("workspace", member.workspace())
        .addKeyValue("connection", id)
        .addKeyValue("credentials", tried.isPresent())
        .log("connection edited");
    return after;
  }

  private Tried tryOut(Connection before, Edit edit) {
    StoreHash store = Optional.ofNullable(edit.storeHash()).orElse(before.storeHash());
    Secret token = Optional.ofNullable(edit.accessToken()).orElseGet(() -> stored(before));
    boolean untouched = edit.accessToken() == null && store.equals(before.storeHash());
    return new Tried(trial.of(store, token).mustWork(), token, untouched);
  }

  private Secret stored(Connection connection) {
    return switch (tokens.open(connection)) {
      case Opened.Good(Secret token) -> token;
      case Opened.Unreadable(), Opened.Gone() ->
          throw Problem.naming(
              ProblemType.CREDENTIALS_REJECTED,
              "there is no token that could be tried",
              List.of(TrialResult.ACCESS_TOKEN));
    };
  }

  /** The store first, as everybody does who changes both. */
  private Connection lock(Tx tx, Connection before, Optional<Tried> tried) {
    if (tried.isPresent() && moves(before, tried.get())) {
      rows.installations().lockStore(tx, before.storeHash());
    }
    return rows.connections()
        .lock(tx, before.workspace(), before.id())
        .orElseThrow(Resources::notFound);
  }

  /**
   * What was found out by a trial must not overwrite what somebody has done meanwhile: only a token
   * that was entered now for the store that the connection still has stands by itself.
   */
  private static void mustBeTheSame(Connection before, Connection present, Edit edit) {
    boolean standsByItself =
        edit.accessToken() != null && present.storeHash().equals(before.storeHash());
    if (edit.checkCredentials() && present.version() != before.version() && !standsByItself) {
      throw Problem.of(ProblemType.STALE, "the connection was changed during the trial");
    }
  }

  private Connection change(
      Tx tx, Member member, Connection present, Edit edit, Optional<Tried> tried) {
    Connection named = rename(tx, member, present, edit.name());
    return tried
        .map(good ->
            good.untouched()
                ? confirm(tx, member, named, edit.storeHash() != null)
                : replace(tx, member, named, good))
        .orElse(named);
  }

  private Connection rename(Tx tx, Member member, Connection present, @Nullable String name) {
    if (name == null || name.equals(present.name())) {
      return present;
    }
    Connection renamed = rows.edits().rename(tx, present, name);
    trail.add(
        tx,
        member,
        renamed,
        "connection.renamed",
        Map.of("before", present.name(), "after", renamed.name()));
    return renamed;
  }

  /**
   * The token that the connection has is good: whatever was said of it is over.
   *
   * @param entered whether somebody gave the credentials, though they are the same as before: a
   *     connection that was disabled is enabled then
   */
  private Connection confirm(Tx tx, Member member, Connection present, boolean entered) {
    Connection confirmed = present;
    if (present.accessFault() != null) {
      confirmed = rows.edits().works(tx, present);
      rows.notifications().settle(tx, confirmed);
    }
    if (entered && confirmed.disabled()) {
      confirmed = switchOn(tx, member, confirmed);
    }
    if (!confirmed.disabled()) {
      queue.add(tx, member, confirmed);
      trail.add(tx, member, confirmed, "connection.synchronisation-requested", Map.of());
    }
    return confirmed;
  }

  private Connection switchOn(Tx tx, Member member, Connection present) {
    Connection enabled =
        rows.edits().disabled(tx, present.workspace(), List.of(present.id()), false).getFirst();
    trail.add(
        tx, member, enabled, "connection.enabled", Map.of("before", StatusReason.DISABLED.slug()));
    return enabled;
  }

  private Connection replace(Tx tx, Member member, Connection present, Tried tried) {
    if (moves(present, tried)) {
      letGo(tx, member, present);
    }
    Connection kept = credentials.keep(tx, present, tried.profile(), tried.token());
    rows.notifications().settle(tx, kept);
    trail.add(
        tx,
        member,
        kept,
        "connection.credentials-changed",
        Map.of(
            "before",
            Map.of("storeHash", present.storeHash().value(), "source", present.source().id()),
            "after",
            Map.of("storeHash", kept.storeHash().value(), "source", kept.source().id())));
    queue.add(tx, member, kept);
    return kept;
  }

  /** The store is no longer this connection's: neither its installation nor what is read of it. */
  private void letGo(Tx tx, Member member, Connection present) {
    rows.imports().leave(tx, present);
    rows.holders()
        .release(tx, present.workspace(), present.id())
        .ifPresent(store -> rows.installations().claimed(tx, store, false));
    queue.cancel(tx, member, List.of(present), "credentials-changed");
  }

  private static boolean moves(Connection connection, Tried tried) {
    return !tried.profile().hash().equals(connection.storeHash());
  }
}
