package com.actindo.connector.sandbox.fault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The latest calls. */
public final class CallLog {
  private static final int KEPT = 5_000;

  private final Deque<Call> calls = new ArrayDeque<>();

  public synchronized void add(Call call) {
    calls.addLast(call);
    if (calls.size() > KEPT) {
      calls.removeFirst();
    }
  }

  public synchronized void clear() {
    calls.clear();
  }

  /** Oldest first. */
  public synchronized List<Call> all() {
    return List.copyOf(calls);
  }

  public List<Call> of(String who) {
    return all().stream().filter(call -> call.who().equals(who)).toList();
  }

  public Optional<Call> last(Area area, String who) {
    return of(who).stream().filter(call -> call.area() == area).reduce((a, b) -> b);
  }
}
