package com.actindo.connector.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.testing.Chromium;
import com.actindo.connector.web.Language;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages in a real browser: pictures below {@code target/gallery}, rules of accessibility. */
@ExtendWith(Chromium.Shared.class)
final class GalleryBrowserTest {
  // what differs in more than words
  private static final Set<String> SAMPLES =
      Set.of(
          "setup",
          "setup-framed",
          "setup-unnamed",
          "setup-UNREACHABLE",
          "setup-RELEASED",
          "connected-running",
          "connected-failed",
          "connected-external",
          "consent",
          "conflict",
          "store-active",
          "store-synchronising",
          "store-token-rejected",
          "waiting-database-away",
          "open-again",
          "signed-out",
          "problem-scopes-missing",
          "problem-internal");

  private static GalleryServer server;

  private Browser browser;
  private BrowserContext context;

  @BeforeAll
  static void start() {
    server = new GalleryServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open(Browser shared) {
    browser = shared;
    context = browser.newContext();
  }

  @AfterEach
  void close() {
    context.close();
    server.progress.set(GalleryServer.unchanged());
    server.progressStatus.set(200);
  }

  @Test
  void breaksNoRuleOfAccessibilityOnAWideLightScreen() {
    lookAtAll(Language.ENGLISH, ColorScheme.LIGHT, 1280);
  }

  @Test
  void breaksNoRuleOfAccessibilityOnASmallDarkScreen() {
    lookAtAll(Language.GERMAN, ColorScheme.DARK, 375);
  }

  @Test
  void takesTheNameOutOfAPastedAddress() {
    Page page = visit("/pages/setup-en");
    page.fill("#workspace", "https://Nordlicht.actindo.com/Actindo.Core?x=1");
    assertThat(page.inputValue("#workspace")).isEqualTo("nordlicht");
    page.fill("#workspace", "https://nordlicht.example.com/");
    assertThat(page.inputValue("#workspace")).isEqualTo("https://nordlicht.example.com/");
  }

  @Test
  void focusesTheFieldAndSendsItWithTheEnterKey() {
    Page page = visit("/pages/setup-en");
    page.waitForFunction("document.activeElement.id === 'workspace'");
    page.keyboard().type("nordlicht");
    page.keyboard().press("Enter");
    page.waitForURL("**/setup");
    assertThat(page.textContent("body")).isEqualTo("ticketnordlicht");
  }

  @Test
  void goesOnInANewTabAndFollowsTheOutcomeInTheFrame() {
    Page page = context.newPage();
    page.clock().install();
    page.navigate(server.url("/framed/setup-framed-en"));
    FrameLocator frame = page.frameLocator("iframe");
    frame.getByText("START SETUP").waitFor();
    page.screenshot(picture("framed"));
    server.progress.set(GalleryServer.answer("0", false, "\"renewed\"", "null"));
    frame.locator("#workspace").fill("nordlicht");
    page.clock().runFor(2500);
    frame.locator("input[name=ticket][value=renewed]").waitFor(attached());
    Page tab = page.waitForPopup(() -> frame.getByText("START SETUP").click());
    assertThat(tab.textContent("body")).isEqualTo("renewednordlicht");
    frame.getByText("Please continue in the new tab").waitFor();
    page.screenshot(picture("framed-elsewhere"));
    server.progress.set(
        GalleryServer.answer("1", true, "null", "\"<h1>Connected</h1><p data-say>Done</p>\""));
    page.clock().runFor(5000);
    frame.getByText("Connected", new FrameLocator.GetByTextOptions().setExact(true)).waitFor();
    assertThat(frame.locator("[data-said]").textContent()).isEqualTo("Connected. Done");
  }

  @Test
  void followsTheEventsOfTheServerAtTopLevel() {
    server.progress.set(
        GalleryServer.answer("1", true, "null", "\"<h1>Connected</h1><p data-say>Done</p>\""));
    Page page = visit("/pages/connected-running-en");
    page.getByText("Connected", new Page.GetByTextOptions().setExact(true)).waitFor();
    assertThat(page.locator("[data-said]").textContent()).isEqualTo("Connected. Done");
  }

  @Test
  void namesTheStoreAsSoonAsItsNameIsKnown() {
    visit("/pages/setup-unnamed-en").getByText("Nordlicht Outdoor").waitFor();
  }

  @Test
  void isUsableAgainAfterTheBackButton() {
    Page page = visit("/pages/setup-en");
    page.fill("#workspace", "nordlicht");
    page.getByText("START SETUP").click();
    page.waitForURL("**/setup");
    page.goBack();
    page.getByText("START SETUP").click();
    page.waitForURL("**/setup");
  }

  @Test
  void saysWhenItCanFollowNoLonger() {
    Page page = context.newPage();
    page.clock().install();
    server.progressStatus.set(403);
    page.navigate(server.url("/pages/store-active-en"));
    page.clock().runFor(2500);
    page.locator("[data-outdated]").waitFor();
  }

  @Test
  void hidesThePayloadFromTheAddressBar() {
    Page page = visit("/load?page=store-active-en");
    assertThat(page.url()).endsWith("/load");
  }

  @Test
  void asksAgainByItselfForTheOriginalAddress() {
    Page page = context.newPage();
    page.clock().install();
    page.navigate(server.url("/load?page=waiting-database-away-en"));
    assertThat(page.url()).endsWith("/load");
    page.clock().runFor(5000);
    assertThat(page.textContent("#next-try")).contains("10 seconds");
    page.waitForRequest("**/load?page=waiting-database-away-en", () -> page.clock().runFor(10_000));
  }

  @Test
  void writesTimesInTheReadersOwnZone() {
    context.close();
    context = browser.newContext(new Browser.NewContextOptions().setTimezoneId("America/New_York"));
    assertThat(visit("/pages/store-active-en").textContent("time")).contains("11:42");
  }

  private void lookAtAll(Language language, ColorScheme scheme, int width) {
    context.close();
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 800));
    var complaints = new ArrayList<String>();
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(page.url() + " " + message.text()));
    for (var shown : Gallery.all()) {
      if (shown.page().language() == language && sample(shown.title())) {
        page.navigate(server.url("/pages/" + shown.name()));
        page.screenshot(picture(shown.name() + "-" + width));
        complaints.addAll(faults(page));
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static boolean sample(String title) {
    return SAMPLES.contains(title) || title.startsWith("edit-");
  }

  private static Page.ScreenshotOptions picture(String name) {
    return new Page.ScreenshotOptions()
        .setPath(Path.of("target", "gallery", name + ".png"))
        .setFullPage(true);
  }

  private static List<String> faults(Page page) {
    var faults = new ArrayList<String>();
    for (var rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
      rule.getNodes()
          .forEach(node -> faults.add(page.url() + " " + rule.getId() + " " + node.getHtml()));
    }
    if ((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
      faults.add(page.url() + " scrolls sideways");
    }
    return faults;
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private Page visit(String path) {
    Page page = context.newPage();
    page.navigate(server.url(path));
    return page;
  }
}
