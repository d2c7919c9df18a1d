package com.actindo.connector.omnichannel.edit;

import com.actindo.connector.attribute.AttributeCountRepository;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.sync.process.Process;
import java.util.List;

/**
 * A connection with what its first tab tells of it.
 *
 * @param processes the last ones, the newest first
 */
public record Opened(
    Connection connection, AttributeCountRepository.Counts counts, List<Process> processes) {
  public Opened {
    processes = List.copyOf(processes);
  }
}
