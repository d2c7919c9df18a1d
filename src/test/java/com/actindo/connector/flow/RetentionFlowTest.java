package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What has ended long ago goes by itself, in the service as it runs. */
class RetentionFlowTest {

  @Test
  void erasesOnceADayWhatHasHadItsTime() {
    try (var app = TestApp.start()) {
      var facts = new Facts(app);
      app.rows.workspace("oak");
      facts.change(
          "insert into connector.process (workspace, connection_id, kind, status, steps_total,"
              + " queued_at, ended_at) values ('oak', 1, 'deletion', 'succeeded', 6, '%1$s', '%1$s')"
                  .formatted(app.clock.instant()));

      app.runJobsAfter(Duration.ofDays(90));
      assertThat(facts.count("process")).isOne();
      app.runJobsAfter(Duration.ofDays(1));

      assertThat(facts.count("process")).isZero();
    }
  }
}
