package com.actindo.connector.bigcommerce.quota;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two instances that import four connections of one store as fast as they may. */
class QuotaLoadTest {
  private static final Duration WINDOW = Duration.ofSeconds(30);
  private static final int WINDOWS = 3;

  private final TestClock clock = new TestClock();

  @ParameterizedTest
  @ValueSource(ints = {20, 150})
  void causesNo429AndUsesMostOfTheQuota(int quota) throws Exception {
    var shop = new CountingShop(clock, quota, WINDOW);
    var store = new StoreHash("load" + quota);
    try (var rows = TestDatabase.create();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var instances =
          List.of(
              new SharedQuota(rows.database(), clock, true),
              new SharedQuota(rows.database(), clock, true));
      // the synchronisation before an import has met the store: of one that nobody knows nothing is
      // counted before its first answer
      instances.getFirst().told(store, shop.call(), Duration.ofMillis(5));
      for (int window = 0; window < WINDOWS; window++) {
        clock.tick(importUntilNoneIsLeft(threads, instances, shop, store));
      }
    }
    assertThat(shop.refused()).isZero();
    assertThat(shop.served()).isGreaterThanOrEqualTo(quota * WINDOWS * 85 / 100);
  }

  /** Four connections, each at an instance of its own choice; tells how long all have to wait. */
  private static Duration importUntilNoneIsLeft(
      ExecutorService threads, List<SharedQuota> instances, CountingShop shop, StoreHash store)
      throws ExecutionException, InterruptedException {
    var imports = new ArrayList<Future<Duration>>();
    for (int connection = 0; connection < 4; connection++) {
      SharedQuota instance = instances.get(connection % 2);
      imports.add(threads.submit(() -> callUntilNoneIsLeft(instance, shop, store)));
    }
    Duration longest = Duration.ZERO;
    for (Future<Duration> done : imports) {
      longest = longest.compareTo(done.get()) > 0 ? longest : done.get();
    }
    return longest;
  }

  private static Duration callUntilNoneIsLeft(
      SharedQuota instance, CountingShop shop, StoreHash store) {
    while (true) {
      var wait = instance.take(store);
      if (wait.isPresent()) {
        return wait.get();
      }
      instance.told(store, shop.call(), Duration.ofMillis(5));
    }
  }
}
