package com.actindo.connector.sandbox.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are switched on; a restart ends them. */
public final class Faults {
  private final List<Fault> active = new ArrayList<>();

  /** Takes the place of a fault with the same area, subject and path. */
  public synchronized void switchOn(Fault fault) {
    active.removeIf(fault::replaces);
    active.add(fault);
  }

  public synchronized void switchOff(Area area, String who) {
    active.removeIf(fault -> fault.area() == area && fault.who().equals(who));
  }

  public synchronized void clear() {
    active.clear();
  }

  public synchronized List<Fault> active() {
    return List.copyOf(active);
  }

  /** The fault that strikes this request, the latest first; it is counted. */
  public synchronized Optional<Fault> strike(Area area, String who, String path) {
    for (int i = active.size() - 1; i >= 0; i--) {
      var fault = active.get(i);
      if (fault.strikes(area, who, path)) {
        active.set(i, fault.once());
        active.removeIf(one -> one.left() == 0);
        if (fault.after() == 0) {
          return Optional.of(fault);
        }
      }
    }
    return Optional.empty();
  }
}
