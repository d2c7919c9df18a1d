package com.actindo.connector.callback.page;

import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.time.Duration;

/**
 * Something that passes by itself: the page asks again after a while, for the address under which
 * it was answered. Template {@code callback/waiting}.
 *
 * @param type {@code BIGCOMMERCE_BUSY}, {@code DATABASE_AWAY} or another one that passes
 * @param retryAfter when to ask again, at least one second
 * @param installUrl the way out when it does not pass
 */
public record WaitingPage(
    Language language, ProblemType type, Duration retryAfter, String installUrl) implements Page {
  public CallbackTexts texts() {
    return CallbackTexts.in(language);
  }

  /** Whole seconds until the next try. */
  public long seconds() {
    return Math.max(1, retryAfter.toSeconds());
  }
}
