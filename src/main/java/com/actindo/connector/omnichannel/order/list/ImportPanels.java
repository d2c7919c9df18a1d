package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.list.ConnectionListRepository;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.orders.ImportPlan;
import com.actindo.connector.sync.orders.ImportPlanRepository;
import com.actindo.connector.sync.process.SynchronisingRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the list of orders. */
final class ImportPanels {
  /** More names than these are not offered. */
  static final int MOST_NAMES = 1000;

  private final ConnectionListRepository lists;
  private final ConnectionRepository connections;
  private final ImportPlanRepository plans;
  private final SynchronisingRepository running;

  ImportPanels(
      ConnectionListRepository lists,
      ConnectionRepository connections,
      ImportPlanRepository plans,
      SynchronisingRepository running) {
    this.lists = lists;
    this.connections = connections;
    this.plans = plans;
    this.running = running;
  }

  /** For one connection, or for all; one that the workspace does not have is none. */
  ImportPanel of(Tx tx, WorkspaceName workspace, Optional<Long> connection) {
    Map<Long, String> names = names(tx, workspace);
    Connection chosen = connection.flatMap(id -> connections.find(tx, workspace, id)).orElse(null);
    if (chosen == null) {
      return new ImportPanel(
          names,
          null,
          Optional.empty(),
          last(plans.findAll(tx, workspace, names.keySet()).values()),
          !running.importing(tx, workspace, names.keySet()).isEmpty());
    }
    ImportPlan plan = plans.find(tx, workspace, chosen.id());
    return new ImportPanel(
        names,
        chosen,
        Optional.of(plan),
        plan.lastSuccessAt(),
        !running.importing(tx, workspace, List.of(chosen.id())).isEmpty());
  }

  /** The connections to choose from. */
  private Map<Long, String> names(Tx tx, WorkspaceName workspace) {
    return lists.names(tx, workspace, MOST_NAMES);
  }

  private static @Nullable Instant last(Collection<ImportPlan> plans) {
    return plans.stream()
        .map(ImportPlan::lastSuccessAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
