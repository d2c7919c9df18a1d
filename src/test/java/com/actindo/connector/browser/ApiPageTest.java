package com.actindo.connector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever writes a program for the JSON interface reads what it can do, without signing in. */
@ExtendWith(Chromium.Shared.class)
class ApiPageTest {
  private static final String ENGLISH =
      "(?is).*\\b(the|you|your|and|with|this|of|yes|no(?!-)|whether|when|its|which)\\b.*";

  /** The words on the page, without the names that programs use. */
  private static final String WORDS =
      """
      () => {
        const body = document.body.cloneNode(true);
        body.querySelectorAll('code, pre, .problems, [href^="#record-"]').forEach(e => e.remove());
        return document.title + ' ' + body.textContent;
      }
      """;

  private static TestApp app;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static BrowserContext reader(Browser browser, String locale) {
    return browser.newContext(
        new Browser.NewContextOptions().setLocale(locale).setViewportSize(1280, 800));
  }

  @Test
  void readsEveryOperationAndFollowsItsLinks(Browser browser) {
    try (var context = reader(browser, "en-US")) {
      var eyes = new Eyes(context);
      Page page = context.newPage();
      page.navigate(app.url() + "/api");

      assertThat(page.locator("h1").innerText()).isEqualTo("The JSON interface");
      assertThat(page.locator(".route").allInnerTexts())
          .containsExactlyInAnyOrderElementsOf(
              app.routes().stream().filter(route -> route.contains(" /api/")).toList());
      eyes.look(page, "api");

      page.getByRole(AriaRole.LINK, named("Create a connection")).first().focus();
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("/api#createConnection");
      eyes.look(page, "api-operation");
      page.locator("#createConnection [href='#record-CreateConnection']").click();
      assertThat(page.locator("#record-CreateConnection").innerText())
          .contains("credentials", "1 to 255 characters");
      followsAllLinks(page);
      page.locator("#createConnection [href='/problems/store-already-connected']").click();
      assertThat(page.url()).endsWith("/problems/store-already-connected");
      eyes.conclude();
    }
  }

  /** Every link leads to a place on the page or to a page that is there. */
  private static void followsAllLinks(Page page) {
    Object dead =
        page.evaluate(
            "Promise.all([...document.links].map(async link => {"
                + " const hash = link.getAttribute('href');"
                + " const there = hash.startsWith('#')"
                + "   ? document.getElementById(hash.slice(1)) !== null"
                + "   : (await fetch(link.href, {headers: {Accept: 'text/html'}})).ok;"
                + " return there ? [] : [hash]; })).then(found => found.flat())");
    assertThat((List<?>) dead).isEmpty();
  }

  @Test
  void readsItInGerman(Browser browser) {
    try (var context = reader(browser, "de-DE")) {
      var eyes = new Eyes(context);
      Page page = context.newPage();
      page.navigate(app.url() + "/api");

      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
      assertThat(page.locator("h1").innerText()).isEqualTo("Die JSON-Schnittstelle");
      assertThat((String) page.evaluate(WORDS)).doesNotMatch(ENGLISH);
      eyes.look(page, "api-de");
      eyes.conclude();
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
