package com.actindo.connector.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The browser of the tests: the one that CHROMIUM names, one on the path, or Playwright's own. All
 * test classes share one process, which blocks third-party cookies.
 */
public final class Chromium implements AutoCloseable {
  private static final AtomicInteger ENDED = new AtomicInteger();

  private final int endedBefore = ENDED.get();
  private final Playwright playwright;
  private final Browser browser;

  /** Gives the one browser to the methods of a test class that ask for it. */
  public static final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return browser(context);
    }

    /** The one browser; it ends after the last test of all. After {@link #end} it is another. */
    public static Browser browser(ExtensionContext context) {
      var store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
      Chromium one = store.computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
      if (one.lives()) {
        return one.browser;
      }
      Chromium another = new Chromium();
      store.put(Chromium.class, another);
      return another.browser;
    }
  }

  /** Ends a browser that hangs, and its driver: whoever waits for an answer gets an exception. */
  static void end() {
    ENDED.incrementAndGet();
    ProcessHandle.current()
        .descendants()
        .filter(Chromium::browses)
        .forEach(ProcessHandle::destroyForcibly);
  }

  private static boolean browses(ProcessHandle process) {
    return process.info().command().filter(name -> name.matches(".*/(node|chrom.*)")).isPresent();
  }

  private Chromium() {
    var environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser = launch();
  }

  private Browser launch() {
    var options =
        new LaunchOptions()
            .setChromiumSandbox(false)
            .setArgs(
                List.of(
                    "--test-third-party-cookie-phaseout",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
    installed().ifPresent(options::setExecutablePath);
    try {
      return playwright.chromium().launch(options);
    } catch (PlaywrightException e) {
      playwright.close();
      throw new IllegalStateException(
          "no browser starts: apt-get install chromium, or let CHROMIUM name one", e);
    }
  }

  private static Optional<Path> installed() {
    String named = System.getenv("CHROMIUM");
    return named == null ? onThePath() : Optional.of(Path.of(named));
  }

  private static Optional<Path> onThePath() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .flatMap(folder ->
            Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private boolean lives() {
    return endedBefore == ENDED.get();
  }

  @Override
  public void close() {
    if (lives()) {
      try {
        browser.close();
        playwright.close();
      } catch (PlaywrightException e) {
        if (lives()) {
          throw e;
        } // else it was ended because it did not close
      }
    }
  }
}
