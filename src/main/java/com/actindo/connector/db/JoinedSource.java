package com.actindo.connector.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Lets a library that wants a data source of its own write within a running transaction. */
public final class JoinedSource {
  private JoinedSource() {}

  /**
   * Runs {@code work} with a source that hands out the transaction's connection. To close it does
   * nothing; to commit or roll back remains the transaction's.
   */
  public static void join(Tx tx, Consumer<DataSource> work) {
    tx.sql().connection(connection -> work.accept(source(keptOpen(connection))));
  }

  private static DataSource source(Connection connection) {
    return proxy(
        DataSource.class,
        (_, method, _) -> {
          if (method.getName().equals("getConnection")) {
            return connection;
          }
          throw new UnsupportedOperationException(method.getName());
        });
  }

  private static Connection keptOpen(Connection connection) {
    return proxy(
        Connection.class,
        (_, method, arguments) -> {
          switch (method.getName()) {
            case "close" -> {
              return null;
            }
            case "commit", "rollback", "setAutoCommit" ->
                throw new UnsupportedOperationException(method.getName());
            default -> {
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }
          }
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            JoinedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
