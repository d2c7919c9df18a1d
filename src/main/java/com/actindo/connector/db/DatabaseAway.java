package com.actindo.connector.db;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from a query that is wrong. */
public final class DatabaseAway {
  private DatabaseAway() {}

  /** Whether the failure says that the database cannot be reached, and not that we did wrong. */
  public static boolean caused(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) {
        return true;
      }
      if (cause instanceof SQLException sql && unreachable(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a connection ended in use; to wait in vain for a free one is another thing. */
  static boolean died(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && !(sql instanceof SQLTransientConnectionException)) {
        String state = sql.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
      }
    }
    return false;
  }

  /** Class 08 is a connection exception, 57P an intervention of the operator, 53 a want of room. */
  private static boolean unreachable(@Nullable String state) {
    return state != null
        && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
  }
}
