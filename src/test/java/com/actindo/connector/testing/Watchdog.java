package com.actindo.connector.testing;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Lets a test that would hang for ever fail instead. When nothing has begun or ended for too long,
 * with fixtures and all, the threads are written below {@code target}, the browser is ended and the
 * test's thread is interrupted. Playwright's own limits are kept by the driver, so that they do not
 * help when it is the driver or the browser that hangs.
 */
public final class Watchdog implements TestExecutionListener {
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  private final Duration patience;
  private final Path folder;
  private volatile @Nullable Step last;
  private @Nullable ScheduledExecutorService looks;

  /** What began or ended, and when; nothing has come after it. */
  private record Step(String what, Thread thread, long at) {}

  /** As JUnit makes it. */
  public Watchdog() {
    this(PATIENCE, Path.of("target", "hung"));
  }

  Watchdog(Duration patience, Path folder) {
    this.patience = patience;
    this.folder = folder;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    watch();
  }

  void watch() {
    looks =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watchdog").factory());
    long pause = patience.dividedBy(10).toMillis();
    var _ = looks.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    note(test.getUniqueId());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    note(test.getUniqueId());
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    end();
  }

  void end() {
    Objects.requireNonNull(looks).shutdownNow();
  }

  void note(String what) {
    last = new Step(what, Thread.currentThread(), System.nanoTime());
  }

  private void look() {
    Step step = last;
    if (step == null || System.nanoTime() - step.at() < patience.toNanos()) {
      return;
    }
    last = new Step(step.what(), step.thread(), System.nanoTime()); // once more after a while
    System.err.println("nothing has come after " + step.what() + ": threads in " + threads());
    Chromium.end();
    step.thread().interrupt();
  }

  private Path threads() {
    Path file = folder.resolve("threads-" + System.nanoTime() + ".txt").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
    } catch (IOException e) {
      System.err.println("no threads written: " + e);
    }
    return file;
  }
}
