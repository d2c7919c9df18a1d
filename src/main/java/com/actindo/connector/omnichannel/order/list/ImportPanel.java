package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.omnichannel.edit.form.Seen;
import com.actindo.connector.sync.orders.ImportPlan;
import com.actindo.connector.web.list.Resources;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the list: whose orders are shown, and how they come.
 *
 * @param names of the workspace's connections, by their ids
 * @param chosen the connection whose orders are shown; null for all
 * @param plan of the chosen one
 * @param lastSuccessAt when orders last came; null: never
 * @param running an import is under way
 */
public record ImportPanel(
    Map<Long, String> names,
    @Nullable Connection chosen,
    Optional<ImportPlan> plan,
    @Nullable Instant lastSuccessAt,
    boolean running) {
  /** Minutes between two imports, the shortest first. */
  public static final List<Integer> INTERVALS = ImportPlan.INTERVALS.stream().sorted().toList();

  /** Whether the workspace has no connection at all. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether a connection is chosen whose orders do not come at present. */
  public boolean isInactive() {
    return chosen != null && !chosen.active();
  }

  public boolean isChosen(long connectionId) {
    return chosen != null && chosen.id() == connectionId;
  }

  /** Whether this is the interval of the chosen connection; zero stands for never. */
  public boolean isInterval(int minutes) {
    Integer interval = plan.map(ImportPlan::interval).orElse(null);
    return interval == null ? minutes == 0 : interval == minutes;
  }

  /** The chosen connection, as the form of an import has seen it. */
  public Optional<Seen> seen() {
    return Optional.ofNullable(chosen).map(Seen::of);
  }

  /** The version of the plan, as its form carries it. */
  public String tag() {
    return plan.map(one -> Resources.tag(one.version())).orElse("");
  }

  /** The same as a header, as htmx takes it. */
  public String ifMatch() {
    return "{\"If-Match\":\"\\\"" + tag().replace("\"", "") + "\\\"\"}";
  }
}
