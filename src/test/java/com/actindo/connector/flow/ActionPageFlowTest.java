package com.actindo.connector.flow;

import static com.actindo.connector.flow.Clerk.text;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be done with a connection by one button, without a script. */
class ActionPageFlowTest {
  private static TestApp app;
  private static Clerk clerk;
  private static int stores;

  private Merchant store;
  private StoreRows rows;
  private String path = "";

  @BeforeAll
  static void start() {
    app = TestApp.start();
    clerk = Clerk.signedIn(app, "doer", Clerk.ALL);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void aConnection() {
    store = new Merchant(app, "act" + ++stores);
    store.opensFor(token());
    rows = new StoreRows(store);
    clerk.post(
        "/new",
        "name",
        "Shop",
        "driver",
        "bigcommerce",
        "storeHash",
        store.hash,
        "accessToken",
        token());
    app.runJobs();
    path = "/" + rows.connection("id");
  }

  private String token() {
    return "secret-of-" + store.hash;
  }

  private Answer press(String action) {
    return clerk.post(path + "/" + action, "version", "\"v" + rows.connection("version") + "\"");
  }

  private String faults(Answer answer) {
    return text(answer.find("id=\"faults\"(.*?)</section>"));
  }

  @Test
  void disablesEnablesAndSynchronisesAndSaysSo() {
    String page = clerk.list() + path + "?said=";

    assertThat(press("disable").header("Location")).isEqualTo(page + "disabled");
    assertThat(rows.statusReason()).isEqualTo("disabled");
    assertThat(text(clerk.open(path).body())).contains("Disabled").contains("What to do:");
    assertThat(press("enable").header("Location")).isEqualTo(page + "enabled");
    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(press("sync").header("Location")).isEqualTo(page + "sync-triggered");
    assertThat(text(clerk.open(path + "?said=sync-triggered").body())).contains("Sync triggered");
  }

  @ParameterizedTest
  @CsvSource({
    "401, 409, BigCommerce does not accept its access token",
    "503, 503, the store does not answer at the moment"
  })
  void saysWhyEnablingFails(int status, int answered, String words) {
    press("disable");
    store.answers(token(), "/v2/store", aResponse().withStatus(status));
    store.answers(token(), "/v2/orders", aResponse().withStatus(status));
    Answer answer = press("enable");

    assertThat(answer.status()).isEqualTo(answered);
    assertThat(faults(answer)).contains(words);
    assertThat(answer.heading()).isEqualTo("Shop Connection");
  }

  @Test
  void saysWhyASynchronisationIsNotPossible() {
    press("disable");
    Answer answer = press("sync");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(faults(answer)).contains("while the connection is in the state “Disabled”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"disable", "release"})
  void doesNothingForAPageThatIsOutOfDate(String action) {
    Answer answer = clerk.post(path + "/" + action, "version", "\"v0\"");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(faults(answer)).contains("Somebody has changed this connection meanwhile.");
    assertThat(rows.statusReason()).isEqualTo("null");
  }

  @Test
  void releasesAfterAQuestion() {
    Answer question = clerk.open(path + "/release");
    assertThat(question.heading()).isEqualTo("Release “Shop”?");
    assertThat(text(question.body()))
        .contains("The access token that was entered by hand is erased.");
    Answer answer = press("release");

    assertThat(answer.header("Location")).isEqualTo(clerk.list() + path + "?said=released");
    assertThat(rows.statusReason()).isEqualTo("released");
    assertThat(clerk.open(path).body()).doesNotContain("Release…").doesNotContain("/enable\"");
  }

  @ParameterizedTest
  @CsvSource({
    "connections.view, enable",
    "connections.view, disable",
    "connections.view, sync",
    "'connections.view,connections.manage', release"
  })
  void needsTheRight(String rights, String action) {
    Clerk other = Clerk.signedIn(app, "doer", rights);

    assertThat(other.post(path + "/" + action).status()).isEqualTo(403);
    assertThat(other.open(path).body()).doesNotContain("/" + action + "\"");
    assertThat(rows.statusReason()).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"enable", "disable", "sync", "release"})
  void takesNoFormOfAnotherSite(String action) {
    String address = clerk.list() + path + "/" + action;

    assertThat(clerk.browser.post(address, clerk.form(), "Origin", "https://evil.example").status())
        .isEqualTo(403);
    assertThat(clerk.browser.post(address, java.util.Map.of()).status()).isEqualTo(403);
  }
}
