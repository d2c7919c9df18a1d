package com.actindo.connector.sync.orders.run;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.order.OrderCalls;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.order.reading.OrderReader;
import com.actindo.connector.sync.job.JobFrame;
import com.actindo.connector.sync.job.SyncOutcome;
import com.actindo.connector.sync.job.SyncOutcome.HandedBack;
import com.actindo.connector.sync.job.SyncOutcome.Tries;
import com.actindo.connector.sync.job.SyncOutcome.Unwanted;
import com.actindo.connector.vault.Secret;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The import of a connection's orders: page after page, each kept with the place reached, then what
 * waits one by one. It can run twice, also at the same time, and be killed anywhere: the next run
 * goes on at the place, and an order that comes twice changes nothing.
 */
public final class Importer {
  /** So often a run looks once more for what was asked for meanwhile. */
  private static final int MOST_LATE = 5;

  private final JobFrame frame;
  private final RunBook book;
  private final BigCommerceApi bigCommerce;
  private final OrderReader reader;
  private final InstantSource clock;

  public Importer(
      JobFrame frame,
      RunBook book,
      BigCommerceApi bigCommerce,
      OrderReader reader,
      InstantSource clock) {
    this.frame = frame;
    this.book = book;
    this.bigCommerce = bigCommerce;
    this.reader = reader;
    this.clock = clock;
  }

  /** Tries once. What comes next is the caller's to arrange. */
  public SyncOutcome run(ImportJob job) {
    return frame
        .begin(job)
        .map(connection -> frame.opened(job, connection, token -> attempt(job, connection, token)))
        .orElseGet(Unwanted::new);
  }

  /** Ends a process that failed for reasons of our own, again and again. */
  public void giveUp(ImportJob job) {
    frame.giveUp(job);
  }

  private SyncOutcome attempt(ImportJob job, Connection connection, Secret token) {
    OrderCalls calls = bigCommerce.store(connection.storeHash(), token).orders();
    RunBook.Begun begun = book.begin(job, connection);
    var judge = new Judge(calls, reader, begun, job.failed() > 0);
    var attempt = new Attempt(job, calls, book, begun, judge, clock);
    try {
      return end(job, attempt);
    } catch (ApiTrouble trouble) {
      return frame.after(job, connection, trouble, tries(job, attempt));
    } catch (Attempt.Repeating repeating) {
      return frame.afterNonsense(job, connection, tries(job, attempt));
    } catch (Superseded elsewhere) {
      return Thread.interrupted() ? new HandedBack() : new Unwanted();
    }
  }

  private SyncOutcome end(ImportJob job, Attempt attempt)
      throws ApiTrouble, Superseded, Attempt.Repeating {
    Optional<RunState> reached = attempt.run();
    for (int late = 1; reached.isPresent(); late++) {
      Optional<SyncOutcome> ended = book.finish(job, reached.get(), late > MOST_LATE);
      if (ended.isPresent()) {
        return ended.get();
      }
      reached = attempt.runLate();
    }
    return new HandedBack();
  }

  private static Tries tries(ImportJob job, Attempt attempt) {
    return attempt.progressed() ? Tries.NONE : job.tries();
  }
}
