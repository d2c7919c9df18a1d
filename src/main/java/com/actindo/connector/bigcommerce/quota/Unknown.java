package com.actindo.connector.bigcommerce.quota;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.http.Head;
import java.time.Duration;
import java.util.Optional;

/** Knows nothing. */
final class Unknown implements Quota {
  @Override
  public Optional<Duration> take(StoreHash store) {
    return Optional.empty();
  }

  @Override
  public void told(StoreHash store, Head head, Duration took) {}

  @Override
  public void unanswered(StoreHash store) {}
}
