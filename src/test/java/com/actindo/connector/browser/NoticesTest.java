package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What every page of a workspace says, asks and guards, tried with a form of this test's own. */
final class NoticesTest {
  private static final String FORM =
      """
      <form id="probe" method="post" action="/workspaces/acme/processes" data-guard
          data-busy="Checking credentials …">
        <label for="word">Word</label><input id="word" name="word" value="old">
        <span data-unsaved hidden>unsaved</span>
        <button type="submit">Save</button>
      </form></main>
      """;

  @RegisterExtension final Stage stage = new Stage("en-US");

  private final AtomicInteger posts = new AtomicInteger();
  private volatile CompletableFuture<Route> post = new CompletableFuture<>();
  private Page page;

  @BeforeEach
  void openAPageWithAForm() {
    page = stage.context().newPage();
    page.route("**/workspaces/acme/processes", this::withForm);
    page.navigate(stage.sandbox().app() + "/workspaces/acme/connections");
    new WorkspaceTab(page).signIn("Ada Admin");
    open();
  }

  private void open() {
    page.navigate(stage.sandbox().app() + "/workspaces/acme/processes");
    assertThat(word()).hasValue("old");
  }

  /** The real page with the form in it; a POST waits until the test answers it. */
  private void withForm(Route route) {
    if (route.request().method().equals("POST")) {
      posts.incrementAndGet();
      post.complete(route);
      return;
    }
    var answer = route.fetch();
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(answer)
            .setBody(answer.text().replace("</main>", FORM)));
  }

  @Test
  void asksBeforeUnsavedChangesAreLost() {
    Locator ask = page.locator("#discard");
    page.getByText("All connections").click();
    page.locator("#processes-symbol").click();
    page.locator("#processes-panel").getByText("Show all").click();
    word().fill("new");
    assertThat(page.getByText("unsaved", new Page.GetByTextOptions().setExact(true))).isVisible();
    page.getByText("All connections").click();
    assertThat(ask).isVisible();
    assertThat(ask.getByText("Stay")).isFocused();
    stage.look(page, "discard");
    page.keyboard().press("Escape");
    assertThat(ask).isHidden();
    assertThat(word()).hasValue("new");

    page.goBack();
    ask.getByText("Stay").click();
    assertThat(page).hasURL(Pattern.compile(".*/processes$"));
    assertThat(word()).hasValue("new");

    page.locator("#account-symbol").click();
    page.getByText("Sign out").click();
    assertThat(ask).isVisible();
    page.keyboard().press("Enter");
    assertThat(word()).hasValue("new");

    word().fill("old");
    assertThat(page.getByText("unsaved", new Page.GetByTextOptions().setExact(true))).isHidden();
    word().fill("new");
    page.getByText("All connections").click();
    ask.getByText("Discard", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page).hasURL(Pattern.compile(".*/connections$"));
    assertThat(page.locator("h1")).isFocused();
  }

  @Test
  void coversTheViewWhileAFormIsCheckedAndSendsItOnce() {
    word().fill("new");
    word().press("Enter");
    assertThat(page.locator("#busy")).hasText("Checking credentials …");
    assertThat(page.locator("#announcer")).hasText("Checking credentials …");
    page.keyboard().press("Enter");
    stage.look(page, "busy");
    answered(
        412, Map.of("HX-Retarget", "#alerts", "HX-Reselect", "#alert", "HX-Reswap", "innerHTML"));
    assertThat(posts).hasValue(1);
    assertThat(page.locator("#busy")).isHidden();
    assertThat(page.locator("#alert")).isFocused();
    assertThat(word()).hasValue("new");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#alert")).hasCount(0);
    assertThat(page.locator("h1")).isFocused();

    stage.forgive("htmx:sendError", "htmx:afterRequest", "net::ERR_FAILED");
    word().press("Enter");
    post.join().abort();
    assertThat(page.locator("#alert")).containsText("We cannot be reached");
    stage.look(page, "alert-offline");
  }

  private void answered(int status, Map<String, String> headers) {
    Route route = post.join();
    post = new CompletableFuture<>();
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setHeaders(headers)
            .setContentType("text/html")
            .setBody(
                "<section id='alert' class='alert'><h2>Changed</h2>"
                    + "<button data-dismiss aria-label='Close'>x</button></section>"));
  }

  @Test
  void keepsThePageWhenARequestFailsAndSaysWhatToDo() {
    page.navigate(stage.sandbox().app() + "/workspaces/acme/connections");
    page.evaluate("() => { const link = document.querySelector('.tabs a'); link.href += '/999'; }");
    page.evaluate("() => htmx.process(document.querySelector('.tabs'))");
    page.locator(".tabs a").first().click();
    assertThat(page.locator("#alert")).containsText("There is nothing here");
    assertThat(page.locator("#alert")).isFocused();
    assertThat(page).hasURL(Pattern.compile(".*/connections$"));
    stage.look(page, "alert");

    page.navigate(stage.sandbox().app() + "/workspaces/acme/connections?said=sync-triggered");
    Locator toast = page.locator(".toast");
    assertThat(toast).containsText("Sync triggered");
    assertThat(page).hasURL(Pattern.compile(".*/connections$"));
    toast.hover();
    stage.look(page, "toast");
    toast.getByRole(AriaRole.BUTTON).press("Enter");
    assertThat(toast).hasCount(0);
    assertThat(page.locator("h1")).isFocused();
  }

  @Test
  void aToastGoesByItselfButNotFromUnderTheMouse() {
    page.clock().install();
    page.navigate(stage.sandbox().app() + "/workspaces/acme/connections?said=saved");
    Locator toast = page.locator(".toast");
    toast.hover();
    page.clock().fastForward(60_000);
    assertThat(toast).isVisible();
    page.mouse().move(10, 10);
    page.clock().fastForward(7_000);
    assertThat(toast).hasCount(0);
  }

  @Test
  void anAnswerThatIsNotOursDoesNotTakeThePlaceOfThePage() {
    word().press("Enter");
    post.join()
        .fulfill(new Route.FulfillOptions().setStatus(502).setBody("<html>Bad Gateway</html>"));
    assertThat(page.locator("#alert")).containsText("That did not work");
    assertThat(word()).hasValue("old");
  }

  @Test
  void leadsToTheSignInAndBackWhenTheSessionIsOver() {
    stage.forgive("/live is answered with 401"); // the page may ask for news before somebody clicks
    stage.sandbox().rows().everything().execute("delete from connector.session");
    page.waitForResponse(
        Pattern.compile(".*/login/callback.*"), () -> page.getByText("All connections").click());
    // the workspace still knows the user, so the way there and back needs no hands
    page.waitForURL(Pattern.compile(".*/workspaces/acme/processes$"));
    assertThat(page.locator("h1")).hasText("Processes");
    page.locator("#processes-symbol").click();
    assertThat(page.locator("#processes-panel")).containsText("Nothing has run yet.");
    assertThat(posts).hasValue(0);
  }

  private Locator word() {
    return page.locator("#word");
  }
}
