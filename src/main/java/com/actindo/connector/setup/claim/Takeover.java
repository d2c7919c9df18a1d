package com.actindo.connector.setup.claim;

import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.NewConnection;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.connection.token.Holder;
import com.actindo.connector.connection.token.StoreHolderRepository;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.installation.Installation;
import com.actindo.connector.installation.InstallationRepository;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.claim.Claim.Status;
import com.actindo.connector.sync.SyncJobs;
import com.actindo.connector.workspace.WorkspaceRepository;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a claim, in one transaction: the connection with its settings, attributes, groups and
 * sets, the workspace that holds the store, the audit event and the queued first synchronisation.
 */
public final class Takeover {
  private static final Logger log = LoggerFactory.getLogger(Takeover.class);

  private final Database database;
  private final InstallationRepository installations;
  private final WorkspaceRepository workspaces;
  private final Claimed claimed;
  private final ConnectionRepository connections;
  private final AttributeRepository attributes;
  private final SyncJobs syncs;

  /** What a claim writes about itself. */
  public record Claimed(
      ClaimRepository claims,
      TicketRepository tickets,
      StoreHolderRepository holders,
      NotificationRepository notifications,
      AuditRepository audit) {}

  public Takeover(
      Database database,
      InstallationRepository installations,
      WorkspaceRepository workspaces,
      Claimed claimed,
      ConnectionRepository connections,
      AttributeRepository attributes,
      SyncJobs syncs) {
    this.database = database;
    this.installations = installations;
    this.workspaces = workspaces;
    this.claimed = claimed;
    this.connections = connections;
    this.attributes = attributes;
    this.syncs = syncs;
  }

  /**
   * Connects the store with the claim's workspace; once more for the same workspace is fine.
   *
   * @param workspaceUser the id of the user who signed in there
   * @throws Problem of type {@code claim-refused} when the store has uninstalled or installed again
   *     since, or when a further START SETUP has replaced the claim; {@code claim-lost} when
   *     another claim was quicker
   */
  ClaimOutcome connect(Claim claim, String workspaceUser) {
    ClaimOutcome outcome =
        database.service(tx -> {
          if (current(tx, claim).isEmpty() || !claimed.claims().lock(tx, claim)) {
            return finish(tx, claim, Status.ENDED, new ClaimOutcome.Declined());
          }
          tx.actFor(claim.workspace());
          return claimed
              .holders()
              .find(tx, claim.visitor().store())
              .map(holder -> heldAlready(tx, claim, holder))
              .orElseGet(() -> take(tx, claim, workspaceUser));
        });
    return judge(claim, outcome);
  }

  /** Locked, so that of two claims of one installation the second sees what the first did. */
  private Optional<Installation> current(Tx tx, Claim claim) {
    return installations
        .lock(tx, claim.visitor().store())
        .filter(now -> now.generation() == claim.visitor().generation())
        .filter(now -> !now.uninstalled());
  }

  private ClaimOutcome heldAlready(Tx tx, Claim claim, Holder holder) {
    if (holder.workspace().equals(claim.workspace())) {
      claimed.claims().connected(tx, claim, holder.connectionId());
      claimed.tickets().use(tx, claim.ticketHash());
      return new ClaimOutcome.Connected();
    }
    boolean raced = holder.claimedAt().isAfter(claim.startedAt());
    return finish(
        tx,
        claim,
        raced ? Status.LOST : Status.CONFLICT,
        raced ? new ClaimOutcome.Lost() : new ClaimOutcome.Conflict(claim, holder.workspace()));
  }

  private ClaimOutcome take(Tx tx, Claim claim, String workspaceUser) {
    WorkspaceName workspace = claim.workspace();
    StoreHash store = claim.visitor().store();
    workspaces.know(tx, workspace);
    long id = connection(tx, workspace, store);
    claimed.holders().hold(tx, store, workspace, id);
    installations.claimed(tx, store, true);
    syncs.enqueue(tx, workspace, id, workspaceUser);
    claimed.claims().connected(tx, claim, id);
    claimed.tickets().use(tx, claim.ticketHash());
    claimed.audit().add(tx, event(claim, workspaceUser, id));
    return new ClaimOutcome.Connected();
  }

  /** A connection that was made by hand is taken over: its id, name and settings stay. */
  private long connection(Tx tx, WorkspaceName workspace, StoreHash store) {
    Optional<Connection> fresh =
        connections.createUnlessThere(tx, workspace, NewConnection.claimed(store));
    if (fresh.isPresent()) {
      attributes.create(tx, workspace, fresh.get().id());
      return fresh.get().id();
    }
    long id = connections.findByStore(tx, workspace, store).orElseThrow().id();
    claimed.notifications().settle(tx, connections.takeOver(tx, workspace, id));
    return id;
  }

  private ClaimOutcome finish(Tx tx, Claim claim, Status status, ClaimOutcome outcome) {
    claimed.claims().end(tx, claim, status);
    claimed.tickets().use(tx, claim.ticketHash());
    return outcome;
  }

  /** Problems are thrown after the commit: a claim that ended must stay so. */
  private ClaimOutcome judge(Claim claim, ClaimOutcome outcome) {
    log.atInfo()
        .addKeyValue("store", claim.visitor().store())
        .addKeyValue("workspace", claim.workspace())
        .addKeyValue("outcome", outcome.getClass().getSimpleName())
        .log("claim ended");
    return switch (outcome) {
      case ClaimOutcome.Declined() ->
          throw Problem.of(ProblemType.CLAIM_REFUSED, "the claim has ended meanwhile");
      case ClaimOutcome.Lost() ->
          throw Problem.of(ProblemType.CLAIM_LOST, "another claim was quicker");
      case ClaimOutcome.Connected connected -> connected;
      case ClaimOutcome.Conflict conflict -> conflict;
      case ClaimOutcome.Consent consent -> consent;
    };
  }

  private static AuditEvent event(Claim claim, String workspaceUser, long connectionId) {
    return new AuditEvent(
        Actor.workspaceUser(workspaceUser),
        "store.claimed",
        claim.workspace().value(),
        claim.visitor().store().value(),
        connectionId,
        Map.of("store_user", claim.visitor().userId()));
  }
}
