package com.actindo.connector.browser;

import com.actindo.connector.TestSandbox;
import com.actindo.connector.testing.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For each test a fresh service, a fresh sandbox, and a browser that has been nowhere yet. */
final class Stage implements BeforeEachCallback, AfterEachCallback {
  private static final double PATIENCE = 15_000;

  private final String locale;
  private final Duration exchangeLimit;
  private @Nullable TestSandbox sandbox;
  private @Nullable BrowserContext context;
  private @Nullable Eyes eyes;

  /** A browser whose languages begin with that of {@code locale}. */
  Stage(String locale) {
    this(locale, Duration.ofSeconds(10));
  }

  /** With a service that waits less long for BigCommerce to exchange a code. */
  Stage(String locale, Duration exchangeLimit) {
    this.locale = locale;
    this.exchangeLimit = exchangeLimit;
  }

  TestSandbox sandbox() {
    return Objects.requireNonNull(sandbox);
  }

  BrowserContext context() {
    return Objects.requireNonNull(context);
  }

  /** Looks at a page that this stage's browser shows. */
  void look(Page page, String name) {
    Objects.requireNonNull(eyes).look(page, name);
  }

  /** What the console says of a failure that the test brings about is no complaint. */
  void forgive(String... words) {
    Objects.requireNonNull(eyes).forgive(words);
  }

  /** A tab of its own in which a user of a store is signed in to its control panel. */
  ControlPanel panel(String store, String user) {
    return ControlPanel.signIn(context().newPage(), sandbox().panel(store), user);
  }

  /** A window in which somebody has just installed the app, outside of any control panel. */
  Page outside(String storeAndUser) {
    Page page = context().newPage();
    page.navigate(sandbox().start() + "/login/app/sandbox-app/install?user=" + storeAndUser);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm")).click();
    return page;
  }

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);

    context = null;
    sandbox = new TestSandbox(Files.createTempDirectory("sandbox"), exchangeLimit);
    context = newContext(Chromium.Shared.browser(test));
    eyes = new Eyes(context);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    try (var _ = sandbox;
        var _ = context) {
      if (test.getExecutionException().isPresent()) {
        if (context != null) {
          keepPictures(context, test.getDisplayName());
        }
      } else {
        Objects.requireNonNull(eyes).conclude();
      }
    }
  }

  private BrowserContext newContext(Browser browser) {
    BrowserContext fresh =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 800));
    fresh.setDefaultTimeout(PATIENCE);
    return fresh;
  }

  private static void keepPictures(BrowserContext context, String name) {
    int number = 0;
    for (Page page : context.pages()) {
      Path file = Path.of("target", "screens", "failed-" + name + "-" + number++ + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
