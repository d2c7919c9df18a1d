package com.actindo.connector;

import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.order.ErrorFlagRepository;
import com.actindo.connector.order.OrderRepository;
import com.actindo.connector.order.detail.OrderDetailRepository;
import com.actindo.connector.order.export.ExportRepository;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.job.RetryPolicy;
import com.actindo.connector.sync.orders.ImportJobs;
import com.actindo.connector.sync.orders.export.ExportBook;
import com.actindo.connector.sync.orders.export.ExportJobs;
import com.actindo.connector.sync.orders.export.StatusExporter;
import com.actindo.connector.sync.orders.export.StatusExports;
import com.actindo.connector.sync.orders.export.StatusHandlers;
import com.actindo.connector.sync.orders.mend.MendRows;
import com.actindo.connector.sync.orders.mend.Mending;
import com.github.kagkarlsson.scheduler.task.Task;

/** The status of orders on its way back to the shop. */
record ExportSide(
    Foundation base,
    OrderRepository orders,
    ErrorFlagRepository errors,
    ExportRepository exports,
    ExportJobs jobs,
    RetryPolicy policy) {

  static ExportSide create(
      Foundation base, OrderRepository orders, ErrorFlagRepository errors, RetryPolicy policy) {
    return new ExportSide(
        base,
        orders,
        errors,
        new ExportRepository(base.clock()),
        new ExportJobs(base.clock()),
        policy);
  }

  /** What the scheduler runs. */
  Task<?> task() {
    return jobs.task(
        new StatusExporter(
            new ExportBook(
                base.database(),
                base.connections(),
                exports,
                errors,
                base.notifications(),
                base.audit()),
            base.tokens(),
            base.kernels().api(),
            policy));
  }

  /** What a workspace's user does about orders in error. */
  Mending mending(ImportJobs imports, SyncScheduler scheduler) {
    var rows =
        new MendRows(
            new ConnectionEditRepository(base.clock()), orders, exports, errors, base.audit());
    return new Mending(base.database(), rows, imports, jobs, scheduler);
  }

  StatusHandlers handlers(SyncScheduler scheduler) {
    var rows = new StatusExports.Rows(base.connections(), orders, exports, errors, base.audit());
    return new StatusHandlers(
        base.database(),
        new StatusExports(base.database(), rows, jobs, scheduler),
        new OrderDetailRepository(base.kernels().json()));
  }
}
