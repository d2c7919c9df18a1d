package com.actindo.connector.bigcommerce.quota;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.http.Head;
import java.time.Duration;
import java.util.Optional;

/** Who is asked before each call, and told of each answer. */
public interface Quota {
  /** Nothing is known of any store, so every call is made. */
  Quota UNKNOWN = new Unknown();

  /**
   * Takes a unit for one call.
   *
   * @return how long to wait when there is none, and the call must not be made
   */
  Optional<Duration> take(StoreHash store);

  /**
   * The answer to a call for which a unit was taken.
   *
   * @param took from sending the call to this head of its answer
   */
  void told(StoreHash store, Head head, Duration took);

  /** A call for which a unit was taken has no answer. */
  void unanswered(StoreHash store);
}
