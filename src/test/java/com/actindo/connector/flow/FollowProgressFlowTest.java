package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The framed page follows by itself, with its own key and without a cookie. */
class FollowProgressFlowTest {
  private static final String EMAIL = Merchant.email(Merchant.INSTALLER);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static TestApp app;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void goesFromOpenToConnectedToDone() {
    var merchant = merchant("follow1");
    Answer setup = framed(merchant);
    String key = setup.pageKey();

    JsonNode open = ask(key, "");
    merchant.connect(setup, "follow1");
    JsonNode connected = ask(key, open.path("version").asText());
    JsonNode again = ask(key, connected.path("version").asText());
    app.runJobs();
    JsonNode done = ask(key, connected.path("version").asText());
    JsonNode still = ask(key, done.path("version").asText());

    assertThat(open.path("done").asBoolean()).isFalse();
    assertThat(open.path("html").isNull()).isTrue();
    assertThat(html(connected)).contains("BigCommerce Connected", "target=\"_blank\"");
    assertThat(connected.path("done").asBoolean()).isFalse();
    assertThat(again.path("html").isNull()).isTrue();
    assertThat(done.path("done").asBoolean()).isTrue();
    assertThat(html(done)).contains("BigCommerce Connected", "1 found").doesNotContain("to do");
    assertThat(still.path("html").isNull()).isTrue();
    assertThat(still.path("done").asBoolean()).isTrue();
  }

  @Test
  void countsEachListThatWasRead() {
    var merchant = merchant("count1");
    Answer setup = framed(merchant);
    merchant.connect(setup, "count1");
    app.runJobs();

    assertThat(html(ask(setup.pageKey(), "")).split("1 found", -1)).hasSize(1 + 3);
  }

  @Test
  void renewsTheTicketAfterTenMinutes() {
    var merchant = merchant("renew1");
    Answer setup = framed(merchant);
    app.clock.tick(Duration.ofMinutes(10));
    assertThat(ask(setup.pageKey(), "open").path("ticket").isNull()).isTrue();
    app.clock.tick(Duration.ofSeconds(1));

    String ticket = ask(setup.pageKey(), "open").path("ticket").asText();
    assertThat(ask(setup.pageKey(), "open").path("ticket").isNull()).isTrue();
    app.clock.tick(Duration.ofMinutes(14));

    assertThat(ticket).isNotEmpty().isNotEqualTo(setup.ticket());
    assertThat(begin(merchant, setup.ticket()).status()).isEqualTo(403);
    assertThat(begin(merchant, ticket).status()).isEqualTo(303);
  }

  @Test
  void refusesAKeyThatIsUnknownOrOlderThanAnHour() {
    var merchant = merchant("stale1");
    String key = framed(merchant).pageKey();
    app.clock.tick(Duration.ofMinutes(60).minusSeconds(1));
    assertThat(call("/setup/progress", key).status()).isEqualTo(200);
    app.clock.tick(Duration.ofSeconds(1));

    for (String path : new String[] {"/setup/progress", "/setup/store"}) {
      assertThat(call(path, key).status()).isEqualTo(403);
      assertThat(call(path, "made-up").status()).isEqualTo(403);
      assertThat(call(path, "k".repeat(200)).status()).isEqualTo(403);
      assertThat(new Browser(app).call(path).status()).isEqualTo(403);
    }
  }

  @Test
  void refusesAKeyOfAnEarlierInstallation() {
    var merchant = merchant("stale2");
    String key = framed(merchant).pageKey();
    merchant.install("c-stale2b", "t-stale2b");

    assertThat(call("/setup/progress", key).status()).isEqualTo(403);
  }

  @Test
  void showsNothingOfAnotherStore() {
    var mine = merchant("mine1");
    String key = framed(mine).pageKey();
    var other = merchant("theirs1");
    other.connect(framed(other), "theirs1");

    JsonNode progress = ask(key, "");

    assertThat(progress.path("version").asText()).isEqualTo("open");
    assertThat(progress.path("html").isNull()).isTrue();
    assertThat(call("/setup/store", key).body()).contains("mine1").doesNotContain("theirs1");
  }

  @Test
  void showsTheSetupPageAgainWithANewTicketWhenTheUserDeclines() {
    var merchant = merchant("decline1");
    Answer setup = framed(merchant);
    decline(merchant, setup);

    JsonNode progress = ask(setup.pageKey(), "open");

    assertThat(html(progress))
        .contains("The access was declined in the workspace", "START SETUP", "data-framed");
    String ticket = progress.path("ticket").asText();
    assertThat(html(progress)).contains("value=\"" + ticket + "\"");
    assertThat(ask(setup.pageKey(), progress.path("version").asText()).path("html").isNull())
        .isTrue();
    assertThat(begin(merchant, ticket).status()).isEqualTo(303);
  }

  @Test
  void tellsAPageThatIsOpenedAnewNothingOfAnOlderClaim() {
    var merchant = merchant("anew1");
    decline(merchant, framed(merchant));
    app.clock.tick(Duration.ofMinutes(1));

    Answer opened =
        merchant.browser.open(
            merchant.signed("/load", Merchant.INSTALLER), "Sec-Fetch-Dest", "iframe");
    JsonNode progress = ask(opened.pageKey(), "");

    assertThat(progress.path("version").asText()).isEqualTo("open");
    assertThat(progress.path("html").isNull()).isTrue();
  }

  @Test
  void namesTheStoreOnceTheStoreHasToldItsName() {
    var merchant = merchant("card1");
    Answer setup = framed(merchant);
    assertThat(setup.body()).contains("data-unnamed").doesNotContain("Shop of card1");

    Answer card = call("/setup/store", setup.pageKey());

    assertThat(card.status()).isEqualTo(200);
    assertThat(card.body())
        .contains("Shop of card1", "card1.example.com", "user11@example.com", "card1")
        .doesNotContain("data-unnamed", "<html");
    assertThat(call("/setup/store", setup.pageKey()).body()).contains("Shop of card1");
    assertThat(
            app.bigCommerce.getAllServeEvents().stream()
                .filter(event -> event.getRequest().getUrl().contains("card1/v2/store"))
                .count())
        .isEqualTo(1);
  }

  @Test
  void showsTheHashWhenTheStoreDoesNotTellItsName() {
    var merchant = merchant("card2");
    Answer setup = framed(merchant);
    merchant.refusesAllTokens();

    Answer card = call("/setup/store", setup.pageKey());

    assertThat(card.status()).isEqualTo(200);
    assertThat(card.body()).contains("<code>card2</code>");
  }

  @Test
  void keepsTheWayBackToBigCommerceForAnInstallFromOutside() {
    var merchant = merchant("extern1");
    merchant.granted("c-extern1", "t-extern1");
    merchant.opensFor("t-extern1");
    String succeeded = "/app/" + TestApp.CLIENT_ID + "/install/succeeded";

    Answer setup = merchant.browser.open(merchant.authPath("c-extern1") + "&external_install");
    assertThat(setup.body()).contains("Afterwards we bring you back to BigCommerce");
    merchant.connect(setup, "extern1");
    Answer connected = merchant.browser.open("/setup/connected");
    assertThat(connected.body()).contains(succeeded);
    merchant.granted("c-extern1b", "t-extern1b");
    Answer reinstalled =
        merchant.browser.open(merchant.authPath("c-extern1b") + "&external_install");

    assertThat(reinstalled.body()).contains(succeeded);
    assertThat(html(ask(reinstalled.pageKey(), "")))
        .contains(succeeded)
        .doesNotContain("target=\"_blank\"");
  }

  /** As the control panel shows it. */
  private static Answer framed(Merchant merchant) {
    merchant.granted("c-" + merchant.hash, "t-" + merchant.hash);
    merchant.opensFor("t-" + merchant.hash);
    return merchant.browser.open(
        merchant.authPath("c-" + merchant.hash), "Sec-Fetch-Dest", "iframe");
  }

  private static Merchant merchant(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.workspace(hash, EMAIL, "connections.manage");
    return merchant;
  }

  private static void decline(Merchant merchant, Answer setup) {
    Answer begun = begin(merchant, setup.ticket());
    merchant.browser.open(
        "/setup/callback?error=access_denied&state=" + begun.redirectParameter("state"));
  }

  private static Answer begin(Merchant merchant, String ticket) {
    return merchant.browser.post("/setup", Map.of("ticket", ticket, "workspace", merchant.hash));
  }

  /** Without any cookie, as from a frame whose cookies are blocked. */
  private static Answer call(String path, String key) {
    return new Browser(app).call(path, "X-Page-Key", key);
  }

  private static JsonNode ask(String key, String shown) {
    var request =
        HttpRequest.newBuilder(URI.create(app.url() + "/setup/progress"))
            .header("X-Page-Key", key)
            .header("X-Page-Version", shown)
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String html(JsonNode progress) {
    return progress.path("html").asText();
  }
}
