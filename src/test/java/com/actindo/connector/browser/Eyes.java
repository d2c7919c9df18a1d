package com.actindo.connector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Looks at pages: takes pictures below {@code target/screens}, and notes what a user would stumble
 * over and what the console complains about.
 */
final class Eyes {
  private static final int WIDE = 1280;
  private static final int NARROW = 375;
  private static final String AXE = axe();
  private static final String RULES =
      "axe.run(document, {iframes: false, resultTypes: ['violations']}).then(found =>"
          + " found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' +"
          + " node.html)))";

  /** Two frames have been drawn; a page that nobody sees draws none. */
  private static final String DRAWN =
      "() => new Promise(done => {"
          + " requestAnimationFrame(() => requestAnimationFrame(done));"
          + " setTimeout(done, 1000); })";

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> forgiven = new CopyOnWriteArrayList<>();

  Eyes(BrowserContext context) {
    context.onConsoleMessage(this::hear);
    context.onWebError(error -> complaints.add("script: " + error.error()));
    context.onResponse(this::see);
  }

  /** The console, and what a page's requests come to, may say these words. */
  void forgive(String... words) {
    forgiven.addAll(List.of(words));
  }

  /** Looks at a page, wide and narrow, and at what it frames. */
  void look(Page page, String name) {
    page.bringToFront();
    examine(page, name);
    picture(page, name + "-" + WIDE);
    resize(page, NARROW, 1100);
    for (Frame frame : page.frames()) {
      if ((boolean) frame.evaluate("document.documentElement.scrollWidth > innerWidth")) {
        complaints.add(name + ": " + frame.url() + " scrolls sideways");
      }
    }
    picture(page, name + "-" + NARROW);
    resize(page, WIDE, 800);
  }

  /** Fails when anything was complained about. */
  void conclude() {
    assertThat(complaints).isEmpty();
  }

  private void examine(Page page, String name) {
    for (Frame frame : page.frames()) {
      if ((boolean) frame.evaluate("typeof axe === 'undefined'")) {
        frame.evaluate(AXE);
      }
      for (Object fault : (List<?>) frame.evaluate(RULES)) {
        complaints.add(name + ": " + frame.url() + " " + fault);
      }
    }
  }

  /** A framed page learns its new width a little later than the page around it. */
  private static void resize(Page page, int width, int height) {
    page.setViewportSize(width, height);
    page.evaluate(DRAWN);
    for (Frame frame : page.mainFrame().childFrames()) {
      frame.waitForFunction(
          "width => innerWidth === width", frame.frameElement().evaluate("e => e.clientWidth"));
      frame.evaluate(DRAWN);
    }
  }

  /** The whole page; one with a frame as the screen shows it, because a frame is drawn later. */
  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screens", name + ".png"))
            .setFullPage(page.mainFrame().childFrames().isEmpty()));
  }

  /** Everything but that a page itself has the status of a problem, which tests look at. */
  private void hear(ConsoleMessage message) {
    boolean loud = message.type().equals("error") || message.type().equals("warning");
    if (loud
        && forgiven.stream().noneMatch(message.text()::contains)
        && !message.text().startsWith("Failed to load resource: the server responded")) {
      complaints.add("console of " + message.location() + ": " + message.text());
    }
  }

  private void see(Response response) {
    boolean page =
        response.request().isNavigationRequest()
            || response.request().headers().containsKey("hx-request");
    String answered = response.url() + " is answered with " + response.status();
    if (response.status() >= 400 && !page && forgiven.stream().noneMatch(answered::contains)) {
      complaints.add(answered);
    }
  }

  private static String axe() {
    try (var script = Eyes.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
