package com.actindo.connector.core1;

/** A workspace that did not give what was asked for. The message is for the log. */
public final class Core1Trouble extends Exception {
  /** What to do about it differs by kind. */
  public enum Kind {
    /** The code or the token is refused. */
    REFUSED,
    /** 530: the workspace is frozen for maintenance. */
    FROZEN,
    /** 429. */
    BUSY,
    /** No whole answer in time. */
    TIMED_OUT,
    /** Anything else: 5xx, a broken connection, an answer that cannot be read. */
    FAILED
  }

  private final Kind kind;

  Core1Trouble(Kind kind, String reason) {
    super(reason, null, false, false);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
