package com.actindo.connector;

import com.actindo.connector.attribute.MirrorRepository;
import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.order.ErrorFlagRepository;
import com.actindo.connector.order.OrderCountRepository;
import com.actindo.connector.order.OrderRepository;
import com.actindo.connector.order.keeping.KnownOrderRepository;
import com.actindo.connector.order.keeping.OrderKeeper;
import com.actindo.connector.order.reading.OrderReader;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.job.Failures;
import com.actindo.connector.sync.job.JobFrame;
import com.actindo.connector.sync.job.RetryPolicy;
import com.actindo.connector.sync.orders.ImportJobs;
import com.actindo.connector.sync.orders.ImportPlanRepository;
import com.actindo.connector.sync.orders.ImportRows;
import com.actindo.connector.sync.orders.Imports;
import com.actindo.connector.sync.orders.RegularImports;
import com.actindo.connector.sync.orders.run.ImportFailures;
import com.actindo.connector.sync.orders.run.ImportRunRepository;
import com.actindo.connector.sync.orders.run.Importer;
import com.actindo.connector.sync.orders.run.NewChannels;
import com.actindo.connector.sync.orders.run.RunBook;
import com.actindo.connector.sync.orders.run.RunRows;
import com.actindo.connector.sync.process.ProcessProgressRepository;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;

/** Orders: what is kept of them, and the import that brings them. */
record OrderSide(
    Foundation base,
    OrderRepository orders,
    OrderCountRepository counts,
    ErrorFlagRepository errors,
    ImportPlanRepository plans,
    ImportJobs jobs,
    RegularImports regular,
    Importer importer) {

  static OrderSide create(Foundation base, RetryPolicy policy) {
    var json = base.kernels().json();
    var plans = new ImportPlanRepository();
    var errors = new ErrorFlagRepository(base.notifications());
    var jobs = new ImportJobs(base.processes(), base.clock());
    return new OrderSide(
        base,
        new OrderRepository(json),
        new OrderCountRepository(),
        errors,
        plans,
        jobs,
        new RegularImports(base.database(), base.connections(), plans, jobs, base.clock()),
        importer(base, errors, policy));
  }

  private static Importer importer(
      Foundation base, ErrorFlagRepository errors, RetryPolicy policy) {
    var json = base.kernels().json();
    var frame =
        new JobFrame(
            base.database(),
            base.connections(),
            base.processes(),
            base.tokens(),
            policy,
            _ -> false,
            new ImportFailures(
                new Failures(
                    base.connections(), base.processes(), base.notifications(), base.audit()),
                base.syncs()));
    var rows =
        new RunRows(
            new SettingsRepository(),
            new ImportRunRepository(json, base.clock()),
            new KnownOrderRepository(),
            new OrderKeeper(json, base.clock()),
            new NewChannels(new MirrorRepository(), base.syncs()),
            errors,
            new ProcessProgressRepository(json),
            base.notifications(),
            base.audit());
    return new Importer(
        frame,
        new RunBook(base.database(), frame, base.processes(), rows),
        base.kernels().api(),
        new OrderReader(),
        base.clock());
  }

  /** What the scheduler runs. */
  List<Task<?>> tasks() {
    return List.of(jobs.task(importer), regular.task());
  }

  /** What a workspace's user wants of imports. */
  Imports imports(SyncScheduler scheduler) {
    return new Imports(
        base.database(),
        new ImportRows(
            base.connections(), new ConnectionEditRepository(base.clock()), plans, base.audit()),
        jobs,
        regular,
        scheduler);
  }
}
