package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many orders, few calls: what a store's quota is good for. */
class ManyOrdersFlowTest {
  private static final Duration WINDOW = Duration.ofSeconds(30);
  private static final String STORED = "shop_order where status = 'complete'";

  @TempDir Path folder;

  @Test
  void tenThousandOrdersTakeAtMost45CallsAndNothingNewAtMost2() {
    try (var store = new TradingStore("northwind1", folder)) {
      var made = store.connect("many");
      made.filter(store.make("seed?orders=10000").get("first").asInt(), "[11]");
      store.allow(1_000_000, WINDOW);
      made.queueImport();
      store.app.runJobs();

      assertThat(store.facts.count(STORED)).isEqualTo(10_000);
      assertThat(store.quota().get("used").asInt()).isLessThanOrEqualTo(45);
      store.tick(Duration.ofMinutes(10));
      store.allow(1_000_000, WINDOW);
      made.queueImport();
      store.app.runJobs();
      assertThat(store.quota().get("used").asInt()).isBetween(1, 2);
      assertThat(store.facts.count(STORED)).isEqualTo(10_000);
    }
  }

  @Test
  void twoInstancesAndFourConnectionsShareAQuotaWithoutEverExceedingIt() {
    try (var store = new TradingStore("harbour9uk", folder);
        var second = store.beside()) {
      int first = store.make("seed?orders=500").get("first").asInt();
      var connections =
          List.of("one", "two", "three", "four").stream().map(store::connect).toList();
      connections.forEach(made -> made.filter(first, "[11]"));
      store.allow(5, WINDOW);
      connections.forEach(TradingStore.Made::queueImport);

      crank(store, second);

      assertThat(store.facts.count(STORED)).isEqualTo(2_000);
      assertThat(store.quota().get("refused").asInt()).isZero();
      assertThat(store.quota().get("highest").asInt()).isBetween(4, 5);
    }
  }

  // both instances run what is due, in turn, until nothing waits any more
  private static void crank(TradingStore store, TestApp second) {
    for (int i = 0; i < 60 && store.facts.count(STORED) < 2_000; i++) {
      store.app.runJobs();
      second.runJobs();
      store.tick(Duration.ofSeconds(10), second);
    }
  }
}
