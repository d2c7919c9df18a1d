package com.actindo.connector.sync.orders.preview;

import com.actindo.connector.bigcommerce.ApiTrouble;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Calls that run at the same time, each in a thread of its own. */
final class SideBySide {
  private SideBySide() {}

  /** A call to the store. */
  interface Call<T> {
    T make() throws ApiTrouble;
  }

  /** A call under way; closed, it is not waited for in vain. */
  record Begun<T>(ExecutorService thread, Future<T> future) implements AutoCloseable {
    T result() throws ApiTrouble {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      }
    }

    @Override
    public void close() {
      thread.shutdownNow();
    }
  }

  static <T> Begun<T> begin(Call<T> call) {
    ExecutorService thread =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("preview-", 0).factory());
    return new Begun<>(thread, thread.submit(call::make));
  }

  /** What all of them give, in their order; the last is made by the caller's own thread. */
  static <T> List<T> all(List<Call<T>> calls) throws ApiTrouble {
    var begun = new ArrayList<Begun<T>>();
    try {
      calls.subList(0, calls.size() - 1).forEach(call -> begun.add(begin(call)));
      T last = calls.getLast().make();
      var results = new ArrayList<T>();
      for (Begun<T> one : begun) {
        results.add(one.result());
      }
      results.add(last);
      return results;
    } finally {
      begun.forEach(Begun::close);
    }
  }

  private static ApiTrouble failure(@Nullable Throwable cause) {
    return switch (cause) {
      case ApiTrouble trouble -> trouble;
      case RuntimeException ours -> throw ours;
      case null, default -> throw new IllegalStateException(cause);
    };
  }
}
