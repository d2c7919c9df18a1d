package com.actindo.connector.problem;

/** Every kind of failure that a caller can be told; the slug is stable and part of the contract. */
public enum ProblemType {
  INVALID_PARAMETER("invalid-parameter", 400),
  CODE_REFUSED("code-refused", 400),
  NOT_SIGNED_IN("not-signed-in", 401),
  PAYLOAD_REFUSED("payload-refused", 401),
  SCOPES_MISSING("scopes-missing", 403),
  OTHER_STORE("other-store", 403),
  OTHER_CALLBACK("other-callback", 403),
  USER_MAY_NOT_UNINSTALL("user-may-not-uninstall", 403),
  FOREIGN_ORIGIN("foreign-origin", 403),
  TICKET_REFUSED("ticket-refused", 403),
  CLAIM_REFUSED("claim-refused", 403),
  RIGHT_MISSING("right-missing", 403),
  NOT_FOUND("not-found", 404),
  STORE_UNKNOWN("store-unknown", 404),
  METHOD_NOT_ALLOWED("method-not-allowed", 405),
  NOT_ACCEPTABLE("not-acceptable", 406),
  TOO_SLOW("too-slow", 408),
  CLAIMED_ELSEWHERE("claimed-elsewhere", 409),
  CLAIM_LOST("claim-lost", 409),
  NOT_POSSIBLE_NOW("not-possible-now", 409),
  STORE_ALREADY_CONNECTED("store-already-connected", 409),
  TOKEN_REJECTED("token-rejected", 409),
  STALE("stale", 412),
  TOO_LARGE("too-large", 413),
  URI_TOO_LONG("uri-too-long", 414),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
  INVALID("invalid", 422),
  CREDENTIALS_REJECTED("credentials-rejected", 422),
  WORKSPACE_UNREACHABLE("workspace-unreachable", 422),
  TOO_MANY_REQUESTS("too-many-requests", 429),
  HEADERS_TOO_LARGE("headers-too-large", 431),
  INTERNAL("internal", 500),
  BIGCOMMERCE_FAILED("bigcommerce-failed", 502),
  WORKSPACE_FAILED("workspace-failed", 502),
  BIGCOMMERCE_BUSY("bigcommerce-busy", 503),
  STORE_UNAVAILABLE("store-unavailable", 503),
  DATABASE_AWAY("database-away", 503),
  INSTALL_INTERRUPTED("install-interrupted", 503),
  STOPPING("stopping", 503),
  BIGCOMMERCE_TIMEOUT("bigcommerce-timeout", 504),
  WORKSPACE_TIMEOUT("workspace-timeout", 504);

  private final String slug;
  private final int status;

  ProblemType(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  /** The name in answers, such as {@code code-refused}. */
  public String slug() {
    return slug;
  }

  /** The HTTP status code. */
  public int status() {
    return status;
  }
}
