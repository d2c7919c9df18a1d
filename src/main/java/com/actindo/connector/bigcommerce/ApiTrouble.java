package com.actindo.connector.bigcommerce;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call to the REST API that did not give what was asked for. The message is for the log. */
public final class ApiTrouble extends Exception {
  /** What to do about it differs by kind. */
  public enum Kind {
    /** 401: the token is dead. */
    TOKEN_REJECTED,
    /** 403: a scope is missing, or the owner changed. */
    FORBIDDEN,
    /** 404. */
    NOT_FOUND,
    /** The answer speaks of another store than the one that was asked. */
    OTHER_STORE,
    /** 429, or we know without a call that the store's quota is used up. */
    BUSY,
    /** 500: the call was too much, or something broke; fewer objects may do. */
    SERVER_ERROR,
    /** 503: the store is suspended or in maintenance. */
    STORE_UNAVAILABLE,
    /** No whole answer in time. */
    TIMED_OUT,
    /** Other status codes, a broken connection, an answer that cannot be read. */
    FAILED
  }

  private final Kind kind;
  private final String call;
  private final @Nullable Duration retryAfter;
  private final @Nullable ApiError error;

  ApiTrouble(Kind kind, String call, String reason) {
    this(kind, call, reason, null, null);
  }

  ApiTrouble(
      Kind kind,
      String call,
      String reason,
      @Nullable Duration retryAfter,
      @Nullable ApiError error) {
    super(call + ": " + reason, null, false, false);
    this.kind = kind;
    this.call = call;
    this.retryAfter = retryAfter;
    this.error = error;
  }

  /** An answer that is well-formed and not what was asked for. */
  public static ApiTrouble malformed(String call) {
    return new ApiTrouble(Kind.FAILED, call, "the answer has another form");
  }

  public Kind kind() {
    return kind;
  }

  /** The call without the store, such as {@code GET /v2/store}. */
  public String call() {
    return call;
  }

  /** How long to wait, as BigCommerce asks or as the quota tells. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** What BigCommerce wrote with its status, if it did. */
  public Optional<ApiError> error() {
    return Optional.ofNullable(error);
  }
}
