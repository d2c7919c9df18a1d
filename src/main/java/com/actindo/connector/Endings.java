package com.actindo.connector;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.manage.Deletions;
import com.actindo.connector.omnichannel.manage.LettingGo;
import com.actindo.connector.omnichannel.manage.ManagedRows;
import com.actindo.connector.omnichannel.manage.Releases;
import com.actindo.connector.omnichannel.manage.Trail;
import com.actindo.connector.omnichannel.manage.json.ReleaseHandlers;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.deletion.Deletion;
import com.actindo.connector.sync.deletion.DeletionJobs;
import com.actindo.connector.sync.deletion.DeletionRepository;
import com.actindo.connector.sync.process.ProcessCountRepository;
import com.actindo.connector.sync.process.ProcessRepository;
import com.actindo.connector.sync.retention.Retention;
import com.actindo.connector.workspace.WorkspaceRepository;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.InstantSource;

/** How connections end, released or deleted in the background, and their past with the time. */
record Endings(
    Releases releases,
    LettingGo lettingGo,
    DeletionJobs jobs,
    Deletion deletion,
    Retention retention,
    Database database) {
  /** How many rows a job takes away in one transaction. */
  private static final int PIECE = 5000;

  static Endings create(
      Database database,
      ManagedRows rows,
      ProcessRepository processes,
      WorkspaceRepository workspaces,
      AuditRepository audit,
      InstantSource clock) {
    var lettingGo = new LettingGo(rows, processes, new Trail(audit));
    var deletion =
        new Deletion(
            database, new DeletionRepository(), processes, new ProcessCountRepository(), PIECE);
    return new Endings(
        new Releases(database, lettingGo),
        lettingGo,
        new DeletionJobs(processes, clock),
        deletion,
        new Retention(database, workspaces, clock, PIECE),
        database);
  }

  /** What the scheduler runs. */
  Task<?> task() {
    return jobs.task(deletion);
  }

  Deletions deletions(SyncScheduler scheduler) {
    return new Deletions(database, lettingGo, jobs, scheduler);
  }

  ReleaseHandlers handlers(SyncScheduler scheduler) {
    return new ReleaseHandlers(releases, deletions(scheduler));
  }
}
