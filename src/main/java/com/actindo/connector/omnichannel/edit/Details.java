package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.attribute.AttributeCountRepository.Counts;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.Source;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a connection and its store.
 *
 * @param checkedAt when the store last answered or refused
 */
public record Details(
    long id,
    String storeHash,
    Optional<String> store,
    Optional<String> domain,
    Optional<String> timeZone,
    Source source,
    Optional<Instant> lastSyncedAt,
    Optional<Instant> checkedAt,
    Counts counts,
    List<Run> runs) {
  public Details {
    runs = List.copyOf(runs);
  }

  /**
   * One synchronisation, import or deletion.
   *
   * @param failed how many orders an import could not take over
   * @param seconds how long it took
   * @param error why it failed or waits, one of the service's reason codes
   */
  public record Run(
      ProcessKind kind,
      ProcessStatus status,
      int stepsDone,
      int stepsTotal,
      int failed,
      Instant queuedAt,
      Optional<Long> seconds,
      Optional<String> error) {

    /** Whether it came to its end, but not with all orders. */
    public boolean flawed() {
      return status == ProcessStatus.SUCCEEDED && failed > 0;
    }
  }

  static Details of(Opened opened) {
    Connection connection = opened.connection();
    var store = connection.store();
    return new Details(
        connection.id(),
        connection.storeHash().value(),
        Optional.ofNullable(store.name()),
        Optional.ofNullable(store.domain()),
        Optional.ofNullable(store.timeZone()),
        connection.source(),
        Optional.ofNullable(connection.lastSyncedAt()),
        Optional.ofNullable(connection.checkedAt()),
        opened.counts(),
        opened.processes().stream().map(Details::run).toList());
  }

  private static Run run(Process process) {
    return new Run(
        process.kind(),
        process.status(),
        process.stepsDone(),
        process.stepsTotal(),
        process.counts().getOrDefault("failed", 0),
        process.queuedAt(),
        Optional.ofNullable(process.endedAt())
            .map(ended ->
                Duration.between(
                        process.startedAt() == null ? process.queuedAt() : process.startedAt(),
                        ended)
                    .toSeconds()),
        Optional.ofNullable(process.error()));
  }
}
