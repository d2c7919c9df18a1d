package com.actindo.connector.sync.orders.export;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.order.OrderCalls;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.token.StoreTokens;
import com.actindo.connector.order.ExportStatus;
import com.actindo.connector.order.export.ExportDecision;
import com.actindo.connector.order.export.ExportFault;
import com.actindo.connector.order.export.ExportRepository.Result;
import com.actindo.connector.order.export.ExportRepository.Turn;
import com.actindo.connector.sync.job.RetryPolicy;
import com.actindo.connector.sync.job.SyncOutcome.Failed;
import com.actindo.connector.sync.job.SyncOutcome.Tries;
import com.actindo.connector.sync.job.SyncOutcome.TryAgain;
import com.actindo.connector.sync.job.SyncTrouble;
import com.actindo.connector.sync.orders.export.ExportOutcome.Again;
import com.actindo.connector.sync.orders.export.ExportOutcome.Unwanted;
import com.actindo.connector.vault.Secret;
import java.time.Duration;
import java.util.Optional;

/**
 * Carries out a wish for an order's status: asks the shop for the status that it has, and changes
 * it if that is a step forward. It can run twice and be killed anywhere: the second time the shop
 * has the status already.
 */
public final class StatusExporter {
  private static final Duration SHORTLY = Duration.ofSeconds(2);

  /** A wish waits as long as its connection is inactive. */
  private static final Duration WHILE_INACTIVE = Duration.ofMinutes(5);

  private final ExportBook book;
  private final StoreTokens tokens;
  private final BigCommerceApi bigCommerce;
  private final RetryPolicy policy;

  public StatusExporter(
      ExportBook book, StoreTokens tokens, BigCommerceApi bigCommerce, RetryPolicy policy) {
    this.book = book;
    this.tokens = tokens;
    this.bigCommerce = bigCommerce;
    this.policy = policy;
  }

  /** Tries once. What comes next is the caller's to arrange. */
  ExportOutcome run(ExportJob job) {
    Optional<Connection> found = book.connection(job);
    if (found.isEmpty()) {
      return new Unwanted();
    }
    Connection connection = found.get();
    return switch (book.begin(job)) {
      case Turn.Over() -> new Unwanted();
      case Turn.Later() -> new Again(SHORTLY, "busy", job.tries());
      case Turn.Ours turn -> {
        StatusReason inactive = connection.statusReason();
        yield inactive == null
            ? opened(job, connection, turn)
            : wait(job, new Again(WHILE_INACTIVE, inactive.slug(), Tries.NONE));
      }
    };
  }

  /** Ends a wish that failed for reasons of our own, again and again. */
  void giveUp(ExportJob job) {
    book.finish(job, new Result(ExportStatus.ERROR, ExportFault.INTERNAL, null));
  }

  private ExportOutcome opened(ExportJob job, Connection connection, Turn.Ours turn) {
    return switch (tokens.open(connection)) {
      case StoreTokens.Opened.Good(Secret token) ->
          export(job, connection, turn, bigCommerce.store(connection.storeHash(), token).orders());
      case StoreTokens.Opened.Unreadable() -> shut(job, connection, SyncTrouble.TOKEN_UNREADABLE);
      case StoreTokens.Opened.Gone() -> shut(job, connection, SyncTrouble.APP_UNINSTALLED);
    };
  }

  private ExportOutcome export(
      ExportJob job, Connection connection, Turn.Ours turn, OrderCalls orders) {
    try {
      return book.finish(job, exported(turn, orders));
    } catch (ApiTrouble trouble) {
      if (Thread.interrupted()) {
        return new Again(Duration.ZERO, "handed-back", job.tries());
      }
      return switch (policy.after(trouble, job.tries())) {
        case TryAgain(Duration in, SyncTrouble why, Tries tries) ->
            wait(job, new Again(in, why.slug(), tries));
        case Failed(SyncTrouble why) -> failed(job, connection, why);
        case com.actindo.connector.sync.job.SyncOutcome.Done _,
            com.actindo.connector.sync.job.SyncOutcome.Unwanted _,
            com.actindo.connector.sync.job.SyncOutcome.HandedBack _ ->
            throw new AssertionError(trouble);
      };
    }
  }

  private static Result exported(Turn.Ours turn, OrderCalls orders) throws ApiTrouble {
    Optional<Integer> present = orders.status(turn.remoteId());
    if (present.isEmpty()) {
      return new Result(ExportStatus.ERROR, ExportFault.GONE, null);
    }
    return switch (ExportDecision.about(turn.wanted(), present.get())) {
      case ExportDecision.Same() -> new Result(ExportStatus.NO_CHANGES, null, present.get());
      case ExportDecision.Refused(ExportFault why) ->
          new Result(ExportStatus.ERROR, why, present.get());
      case ExportDecision.Send() -> sent(turn, orders);
    };
  }

  private static Result sent(Turn.Ours turn, OrderCalls orders) throws ApiTrouble {
    try {
      orders.changeStatus(turn.remoteId(), turn.wanted().id());
      return new Result(ExportStatus.EXPORTED, null, turn.wanted().id());
    } catch (ApiTrouble trouble) {
      if (trouble.kind() == ApiTrouble.Kind.NOT_FOUND) {
        return new Result(ExportStatus.ERROR, ExportFault.GONE, null);
      }
      throw trouble;
    }
  }

  /** What is wrong with the access is one error of the connection, and the wish waits for it. */
  private ExportOutcome failed(ExportJob job, Connection connection, SyncTrouble why) {
    return why.fault().isPresent()
        ? shut(job, connection, why)
        : book.finish(
            job,
            new Result(
                ExportStatus.ERROR,
                ExportFault.of(why.slug()).orElse(ExportFault.BIGCOMMERCE_FAILED),
                null));
  }

  private ExportOutcome shut(ExportJob job, Connection connection, SyncTrouble why) {
    boolean shut = book.shut(job, connection, why.fault().orElseThrow());
    return new Again(shut ? WHILE_INACTIVE : SHORTLY, why.slug(), Tries.NONE);
  }

  private ExportOutcome wait(ExportJob job, Again again) {
    book.giveBack(job);
    return again;
  }
}
