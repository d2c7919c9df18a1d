package com.actindo.connector.sandbox.fault;

import java.util.Arrays;
import java.util.List;

/** The ways in which a stand-in can misbehave. */
public enum FaultKind {
  SLOW("slow"),
  BROKEN("broken (500)"),
  RATE_LIMITED("rate limiting (429)"),
  MAINTENANCE("in maintenance (503)"),
  RESET("resets connections"),
  HTML("answers HTML"),
  EMPTY("empty body"),
  HUGE("two megabytes of text"),
  NO_CONTENT("204 without a body"),
  UNAUTHORIZED("token not valid (401)"),
  FORBIDDEN("not allowed (403)"),
  LIMITED_WITHOUT_HEADERS("429 without headers"),
  TRUNCATED("answer that ends in the middle"),
  RESET_IN_BODY("connection cut in the middle of the answer"),
  DRIP("answer that comes drop by drop"),
  LARGE_PAGES("500 for more than 100 on a page"),
  PAGE_REPEATS("the first page again and again"),
  ORDER_VANISHES("the first order of each page is gone"),
  NO_TOKEN("answer without a token"),
  OTHER_STORE("answer speaks of another store"),
  FROZEN("frozen (530)"),
  UNSUCCESSFUL("success: false"),
  NO_PROFILE("no profile endpoint"),
  NO_RIGHTS("profile without any right");

  private final String label;

  FaultKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean fits(Area area) {
    return switch (this) {
      case SLOW, BROKEN, RATE_LIMITED, MAINTENANCE, RESET, HTML, EMPTY, HUGE -> true;
      case NO_CONTENT,
          UNAUTHORIZED,
          FORBIDDEN,
          LIMITED_WITHOUT_HEADERS,
          TRUNCATED,
          RESET_IN_BODY,
          DRIP,
          LARGE_PAGES ->
          area == Area.API || area == Area.ORDERS;
      case PAGE_REPEATS, ORDER_VANISHES -> area == Area.ORDERS;
      case NO_TOKEN, OTHER_STORE -> area == Area.LOGIN;
      case FROZEN, UNSUCCESSFUL, NO_PROFILE, NO_RIGHTS -> area == Area.WORKSPACE;
    };
  }

  public static List<FaultKind> of(Area area) {
    return Arrays.stream(values()).filter(kind -> kind.fits(area)).toList();
  }
}
