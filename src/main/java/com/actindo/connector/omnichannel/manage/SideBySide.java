package com.actindo.connector.omnichannel.manage;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same to several connections, some at the same time, because each waits for a store. */
final class SideBySide {
  private static final int AT_A_TIME = 8;

  private SideBySide() {}

  /**
   * Does {@code each} to all of them.
   *
   * @return those that were refused by a {@link Problem}; one that is gone meanwhile is not among
   *     them
   */
  static List<Connection> refused(List<Connection> connections, Consumer<Connection> each) {
    try (var threads =
        Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().name("trial-", 0).factory())) {
      var refused = new ArrayList<Connection>();
      List<Future<Boolean>> done =
          threads.invokeAll(
              connections.stream()
                  .<java.util.concurrent.Callable<Boolean>>map(one -> () -> does(one, each))
                  .toList());
      for (int i = 0; i < done.size(); i++) {
        if (!done.get(i).get()) {
          refused.add(connections.get(i));
        }
      }
      return refused;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private static boolean does(Connection connection, Consumer<Connection> each) {
    try {
      each.accept(connection);
      return true;
    } catch (Problem problem) {
      return problem.type() == ProblemType.NOT_FOUND;
    }
  }
}
