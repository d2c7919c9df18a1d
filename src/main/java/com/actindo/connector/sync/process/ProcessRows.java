package com.actindo.connector.sync.process;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.gen.tables.records.ProcessRecord;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** How a process stands in its row. */
final class ProcessRows {
  private final ObjectMapper json;

  ProcessRows(ObjectMapper json) {
    this.json = json;
  }

  Process process(ProcessRecord row) {
    return new Process(
        row.getId(),
        new WorkspaceName(row.getWorkspace()),
        row.getConnectionId(),
        row.getConnectionName(),
        row.getStartedBy(),
        ProcessKind.of(row.getKind()),
        ProcessStatus.of(row.getStatus()),
        row.getStep(),
        row.getStepsDone(),
        row.getStepsTotal(),
        read(row.getCounts(), new TypeReference<Map<String, Integer>>() {}),
        read(row.getNotices(), new TypeReference<List<Notice>>() {}),
        row.getError(),
        row.getAttempts(),
        row.getQueuedAt().toInstant(),
        instant(row.getStartedAt()),
        instant(row.getEndedAt()));
  }

  private <T> T read(JSONB value, TypeReference<T> type) {
    try {
      return json.readValue(value.data(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JSONB write(Object value) {
    try {
      return JSONB.valueOf(json.writeValueAsString(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
