package com.actindo.connector.sync;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.page.ConnectionPage.Run;
import com.actindo.connector.connection.page.ConnectionPageHandlers.Runs;
import com.actindo.connector.db.Tx;
import com.actindo.connector.sync.process.Process;
import com.actindo.connector.sync.process.ProcessQuery;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.web.list.PageRequest;
import java.util.List;
import java.util.Optional;

/** The last processes of a connection, as its page shows them. */
public final class ProcessRuns implements Runs {
  private final ProcessRepository processes;

  public ProcessRuns(ProcessRepository processes) {
    this.processes = processes;
  }

  @Override
  public List<Run> of(Tx tx, Connection connection) {
    var query = new ProcessQuery(PageRequest.first(), Optional.of(connection.id()));
    return processes.page(tx, connection.workspace(), query).data().stream()
        .map(ProcessRuns::run)
        .toList();
  }

  private static Run run(Process process) {
    return new Run(
        process.kind().id(),
        process.status().id(),
        process.stepsDone(),
        process.stepsTotal(),
        process.queuedAt(),
        Optional.ofNullable(process.endedAt()),
        Optional.ofNullable(process.error()));
  }
}
