package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.Source;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.list.Remedy;
import com.actindo.connector.omnichannel.edit.form.Seen;
import java.time.Instant;
import java.util.Optional;

/**
 * What every page of a connection says above.
 *
 * @param reason why it is inactive; present exactly when it is
 * @param seen the connection that its actions are offered for
 */
public record Head(
    long id,
    String name,
    Instant createdAt,
    Optional<StatusReason> reason,
    Source source,
    Seen seen) {

  public static Head of(Connection connection) {
    return new Head(
        connection.id(),
        connection.name(),
        connection.createdAt(),
        Optional.ofNullable(connection.statusReason()),
        connection.source(),
        Seen.of(connection));
  }

  public boolean active() {
    return reason.isEmpty();
  }

  public Optional<Remedy> remedy() {
    return reason.map(why -> Remedy.of(why, source));
  }

  /** Whether trying the token can help, or somebody has switched the connection off. */
  public boolean mayEnable() {
    return reason
        .filter(why ->
            switch (why) {
              case RELEASED, SYNC_FAILED, NOT_SYNCHRONISED -> false;
              case DISABLED,
                  APP_UNINSTALLED,
                  UNINSTALL_REPORTED,
                  TOKEN_REJECTED,
                  TOKEN_UNREADABLE,
                  SCOPES_MISSING,
                  STORE_UNAVAILABLE ->
                  true;
            })
        .isPresent();
  }

  public boolean maySynchronise() {
    return reason.isEmpty() || reason.get().synchronisable();
  }

  public boolean mayRelease() {
    return !reason.equals(Optional.of(StatusReason.RELEASED));
  }
}
