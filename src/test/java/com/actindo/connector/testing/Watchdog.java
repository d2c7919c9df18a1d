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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Lets a test that would hang for ever fail instead. When nothing has begun or ended for too long,
 * with fixtures and all, the threads are written below {@code target} and the browser is ended;
 * what then still waits is interrupted. Playwright's own limits are kept by its driver, so that
 * they do not help when it is the driver or the browser that hangs.
 */
public final class Watchdog implements TestExecutionListener {
  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);

  private final Duration patience;
  private final Duration lastPatience;
  private final Path folder;
  private final Runnable ending;
  private final AtomicReference<Step> last = new AtomicReference<>();
  private @Nullable ScheduledExecutorService looks; // one for each plan

  /** What began or ended, and when; nothing has come after it. */
  private record Step(String what, Thread thread, long at, Rung rung) {
    Step next(Rung rung) {
      return new Step(what, thread, System.nanoTime(), rung);
    }
  }

  /** What has been done about it. */
  private enum Rung {
    NOTHING,
    BROWSER_ENDED,
    INTERRUPTED
  }

  /** As JUnit makes it. */
  public Watchdog() {
    this(PATIENCE, LAST_PATIENCE, Path.of("target", "hung"), Chromium::end);
  }

  Watchdog(Duration patience, Duration lastPatience, Path folder, Runnable ending) {
    this.patience = patience;
    this.lastPatience = lastPatience;
    this.folder = folder;
    this.ending = ending;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    watch();
  }

  void watch() {
    looks =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watchdog").factory());
    long pause = lastPatience.dividedBy(10).toMillis();
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
    Step before =
        last.getAndSet(new Step(what, Thread.currentThread(), System.nanoTime(), Rung.NOTHING));
    if (before != null && before.rung() == Rung.INTERRUPTED) {
      Thread.interrupted(); // it may have come when the test had ended already
    }
  }

  private void look() {
    Step step = last.get();
    if (step == null) {
      return;
    }
    Duration wait = step.rung() == Rung.BROWSER_ENDED ? lastPatience : patience;
    if (System.nanoTime() - step.at() < wait.toNanos()) {
      return;
    }
    if (step.rung() == Rung.BROWSER_ENDED) {
      if (last.compareAndSet(step, step.next(Rung.INTERRUPTED))) {
        step.thread().interrupt();
      }
    } else if (last.compareAndSet(step, step.next(Rung.BROWSER_ENDED))) {
      System.err.println("nothing has come after " + step.what() + ": threads in " + threads());
      ending.run();
    }
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
