package com.actindo.connector.sync;

import static com.actindo.connector.db.gen.Tables.PROCESS;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.sync.daily.DailyRepository;
import com.actindo.connector.sync.daily.DailySynchronisations;
import com.actindo.connector.testing.TestDatabase;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DailySynchronisationsTest {
  @RegisterExtension
  private static final WireMockExtension BIG_COMMERCE =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @Test
  void areQueuedOnceByInstancesAtTheSameMomentAndBesideOneThatRuns() throws Exception {
    try (var rows = TestDatabase.create();
        var stage = new SyncStage(rows, BIG_COMMERCE, Duration.ofSeconds(20));
        var threads = Executors.newFixedThreadPool(2)) {
      stage.synchronise();
      stage.clock.tick(Duration.ofDays(1));
      var daily =
          new DailySynchronisations(
              stage.database, new DailyRepository(), stage.connections, stage.jobs, stage.clock);

      Callable<Integer> run = daily::run;
      int queued = 0;
      for (Future<Integer> one : threads.invokeAll(List.of(run, run, run))) {
        queued += one.get();
      }

      assertThat(queued).isEqualTo(1);
      assertThat(daily.run()).isZero();
      stage.clock.tick(Duration.ofDays(1));
      assertThat(daily.run()).isEqualTo(1);
      assertThat(rows.everything().fetchCount(PROCESS))
          .as("the first, and one queued")
          .isEqualTo(2);
    }
  }
}
