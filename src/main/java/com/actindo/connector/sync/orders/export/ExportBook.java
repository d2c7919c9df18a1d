package com.actindo.connector.sync.orders.export;

import com.actindo.connector.audit.Actor;
import com.actindo.connector.audit.AuditEvent;
import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.AccessFault;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.order.ErrorFlagRepository;
import com.actindo.connector.order.export.ExportRepository;
import com.actindo.connector.order.export.ExportRepository.Result;
import com.actindo.connector.order.export.ExportRepository.Turn;
import com.actindo.connector.sync.orders.export.ExportOutcome.Ended;
import com.actindo.connector.sync.orders.export.ExportOutcome.Unwanted;
import java.util.Map;
import java.util.Optional;

/** Writes down how far wishes are, each step in one transaction. */
public final class ExportBook {
  private final Database database;
  private final ConnectionRepository connections;
  private final ExportRepository exports;
  private final ErrorFlagRepository errors;
  private final NotificationRepository notifications;
  private final AuditRepository audit;

  public ExportBook(
      Database database,
      ConnectionRepository connections,
      ExportRepository exports,
      ErrorFlagRepository errors,
      NotificationRepository notifications,
      AuditRepository audit) {
    this.database = database;
    this.connections = connections;
    this.exports = exports;
    this.errors = errors;
    this.notifications = notifications;
    this.audit = audit;
  }

  Optional<Connection> connection(ExportJob job) {
    return database.tenant(
        job.workspaceName(), tx -> connections.find(tx, job.workspaceName(), job.connection()));
  }

  Turn begin(ExportJob job) {
    return database.tenant(
        job.workspaceName(), tx -> exports.begin(tx, job.workspaceName(), job.order(), job.wish()));
  }

  void giveBack(ExportJob job) {
    database.tenantDo(
        job.workspaceName(),
        tx -> exports.giveBack(tx, job.workspaceName(), job.order(), job.wish()));
  }

  /** Ends a wish; the connection's error flag follows. */
  ExportOutcome finish(ExportJob job, Result result) {
    boolean finished =
        database.tenant(
            job.workspaceName(),
            tx -> {
              Optional<Connection> connection =
                  connections.lock(tx, job.workspaceName(), job.connection());
              boolean newest =
                  exports.finish(tx, job.workspaceName(), job.order(), job.wish(), result);
              connection.ifPresent(present -> errors.refresh(tx, present));
              return newest;
            });
    return finished ? new Ended(result.status(), result.fault()) : new Unwanted();
  }

  /**
   * Notes that the store does not open any more, and gives the turn back.
   *
   * @param seen the connection as it was before the calls
   * @return false when somebody has dealt with it since, perhaps with a new token
   */
  boolean shut(ExportJob job, Connection seen, AccessFault fault) {
    return database.tenant(
        job.workspaceName(),
        tx -> {
          Optional<Connection> present =
              connections
                  .lock(tx, job.workspaceName(), job.connection())
                  .filter(now -> now.version() == seen.version());
          present.ifPresent(connection -> {
            connections.accessFault(tx, connection.workspace(), connection.id(), fault);
            notifications.raise(tx, connection, fault);
            audit.add(
                tx,
                new AuditEvent(
                    Actor.service(),
                    "connection.access-lost",
                    connection.workspace().value(),
                    connection.storeHash().value(),
                    connection.id(),
                    Map.of("reason", fault.slug())));
          });
          exports.giveBack(tx, job.workspaceName(), job.order(), job.wish());
          return present.isPresent();
        });
  }
}
