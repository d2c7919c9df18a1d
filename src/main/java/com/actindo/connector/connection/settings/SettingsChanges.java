package com.actindo.connector.connection.settings;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionEvent;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.settings.ConnectionSettings.Version;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes the settings of a connection, all at once or a part of them. */
public final class SettingsChanges {
  private static final Logger log = LoggerFactory.getLogger(SettingsChanges.class);

  private final Database database;
  private final ConnectionRepository connections;
  private final SettingsRepository settings;
  private final AuditRepository audit;

  public SettingsChanges(
      Database database,
      ConnectionRepository connections,
      SettingsRepository settings,
      AuditRepository audit) {
    this.database = database;
    this.connections = connections;
    this.settings = settings;
    this.audit = audit;
  }

  /**
   * Makes the change that {@code change} describes; what changes nothing leaves the version as it
   * is.
   *
   * @param change from the settings as they are to the wanted ones; nobody else changes them
   *     meanwhile
   * @return the settings as they are now
   * @throws com.actindo.connector.problem.Problem {@code right-missing}, {@code not-found}, {@code
   *     stale}
   */
  public Version change(
      Member member, long connectionId, IfMatch seen, UnaryOperator<ConnectionSettings> change) {
    member.must(Right.MANAGE);
    Version now =
        database.tenant(member.workspace(), tx -> change(tx, member, connectionId, seen, change));
    log.atInfo()
        .addKeyValue("workspace", member.workspace())
        .addKeyValue("connection", connectionId)
        .addKeyValue("version", now.version())
        .log("settings saved");
    return now;
  }

  private Version change(
      Tx tx,
      Member member,
      long connectionId,
      IfMatch seen,
      UnaryOperator<ConnectionSettings> change) {
    Connection connection =
        connections.lock(tx, member.workspace(), connectionId).orElseThrow(Resources::notFound);
    Version before =
        settings.lock(tx, member.workspace(), connectionId).orElseThrow(Resources::notFound);
    seen.check(before.version());
    ConnectionSettings wanted = change.apply(before.settings());
    if (wanted.equals(before.settings())) {
      return before;
    }
    Version after = settings.replace(tx, member.workspace(), connectionId, wanted);
    audit.add(
        tx,
        ConnectionEvent.by(
            member,
            connection,
            "settings.changed",
            SettingsDifference.between(before.settings(), wanted)));
    return after;
  }
}
