package com.actindo.connector.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchdogTest {
  @TempDir Path folder;

  @Test
  void interruptsWhatHangsAndKeepsWhereItWaited() throws IOException {
    var watchdog = new Watchdog(Duration.ofSeconds(1), folder);
    watchdog.watch();
    watchdog.note("a test");
    assertThatThrownBy(() -> new CountDownLatch(1).await())
        .isInstanceOf(InterruptedException.class);
    watchdog.end();
    try (var files = Files.list(folder)) {
      assertThat(files)
          .singleElement()
          .satisfies(file ->
              assertThat(file).content().contains("interruptsWhatHangsAndKeepsWhereItWaited"));
    }
  }
}
