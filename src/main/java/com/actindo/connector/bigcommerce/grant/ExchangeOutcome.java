package com.actindo.connector.bigcommerce.grant;

import java.time.Duration;
import java.util.Optional;

/** How a token exchange ended. Reasons are for the log and hold nothing of the answer's body. */
public sealed interface ExchangeOutcome {
  /** A token. */
  record Granted(TokenGrant grant) implements ExchangeOutcome {}

  /** BigCommerce refuses the code or our credentials: 400, 401, 403, 422. */
  record Refused(String reason) implements ExchangeOutcome {}

  /** BigCommerce asks to come later: 429, 503. */
  record Busy(Optional<Duration> retryAfter) implements ExchangeOutcome {}

  /** No whole answer in time; whether the code is spent is unknown. */
  record TimedOut() implements ExchangeOutcome {}

  /** Anything else: 5xx, a broken connection, an answer that is none. */
  record Failed(String reason) implements ExchangeOutcome {}
}
