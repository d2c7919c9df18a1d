package com.actindo.connector.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchdogTest {
  @TempDir private Path folder;
  private final CountDownLatch ended = new CountDownLatch(1);
  private Watchdog watchdog;

  @BeforeEach
  void watch() {
    watchdog =
        new Watchdog(Duration.ofSeconds(1), Duration.ofMillis(500), folder, ended::countDown);
    watchdog.watch();
    watchdog.note("a test");
  }

  @AfterEach
  void end() {
    watchdog.end();
  }

  @Test
  void endsTheBrowserAndKeepsWhereTheTestWaited() throws IOException, InterruptedException {
    ended.await();
    watchdog.note("the end of the test");

    try (var files = Files.list(folder)) {
      assertThat(files)
          .singleElement()
          .satisfies(file ->
              assertThat(file).content().contains("endsTheBrowserAndKeepsWhereTheTestWaited"));
    }
  }

  @Test
  void interruptsWhatWaitsForSomethingElse() {
    assertThatThrownBy(() -> new CountDownLatch(1).await())
        .isInstanceOf(InterruptedException.class);
    assertThat(ended.getCount()).isZero();
  }
}
