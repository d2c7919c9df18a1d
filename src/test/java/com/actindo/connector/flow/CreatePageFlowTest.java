package com.actindo.connector.flow;

import static com.actindo.connector.flow.Clerk.fault;
import static com.actindo.connector.flow.Clerk.faulty;
import static com.actindo.connector.flow.Clerk.text;
import static com.actindo.connector.flow.Clerk.value;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connection made by hand in the form, without a script. */
class CreatePageFlowTest {
  private static TestApp app;
  private static Facts facts;
  private static Clerk clerk;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
    clerk = Clerk.signedIn(app, "maker", Clerk.ALL);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static Merchant store(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.opensFor("secret-of-" + hash);
    return merchant;
  }

  private static Answer create(String name, String hash, String token) {
    return clerk.post(
        "/new", "name", name, "driver", "bigcommerce", "storeHash", hash, "accessToken", token);
  }

  @Test
  void showsAnEmptyFormThatTellsWhereCredentialsAreFound() {
    Answer answer = clerk.open("/new");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.heading()).isEqualTo("Connection");
    assertThat(value(answer, "name")).isEmpty();
    assertThat(answer.body()).contains("<option value=\"\">Please choose</option>");
    assertThat(text(answer.body()))
        .contains("Store-level API accounts")
        .contains("read and change orders (store_v2_orders)")
        .contains("read sales channels (store_channel_settings_read_only)");
    assertThat(answer.body()).contains("type=\"password\" value=\"\"").contains("data-guard=\"\"");
  }

  @Test
  void createsTheConnectionAndGoesBackToTheList() {
    var rows = new StoreRows(store("hand1"));

    Answer answer = create("  By hand ", "hand1", " secret-of-hand1\n");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(clerk.list() + "?said=sync-triggered");
    assertThat(rows.connection("name")).isEqualTo("By hand");
    assertThat(rows.statusReason()).isEqualTo("null");
    assertThat(rows.actors("connection.created")).containsExactly("workspace-user 77");
  }

  @ParameterizedTest
  @CsvSource({
    "hand2, https://api.bigcommerce.com/stores/hand2/v3/",
    "hand3, https://store-hand3.mybigcommerce.com/manage/dashboard",
    "hand4, store-hand4-1.mybigcommerce.com",
    "hand5, HAND5"
  })
  void findsTheStoreHashInWhatPeoplePaste(String hash, String pasted) {
    var rows = new StoreRows(store(hash));

    assertThat(create("Pasted", pasted, "secret-of-" + hash).status()).isEqualTo(303);
    assertThat(rows.connection("name")).isEqualTo("Pasted");
  }

  @Test
  void saysAtEachFieldWhatIsMissing() {
    Answer bare = clerk.post("/new");
    Answer chosen = clerk.post("/new", "driver", "bigcommerce");

    assertThat(bare.status()).isEqualTo(422);
    assertThat(faulty(bare)).containsExactly("name", "driver");
    assertThat(chosen.status()).isEqualTo(422);
    assertThat(fault(chosen, "name")).isEqualTo("Enter a name for the connection.");
    assertThat(fault(chosen, "storeHash")).isEqualTo("Enter the store hash.");
    assertThat(fault(chosen, "accessToken")).isEqualTo("Enter the access token.");
    assertThat(chosen.body())
        .contains("href=\"#storeHash\"")
        .contains("aria-describedby=\"storeHash-fault storeHash-hint\"")
        .contains("data-guard=\"dirty\"");
  }

  @ParameterizedTest
  @CsvSource({
    "name, 256, The name may have 255 characters at most.",
    "storeHash, 33, 'This is no store hash: it has up to 32 lower-case letters and digits.'",
    "accessToken, 256, 'This is no access token: it has up to 255 letters, digits and signs"
        + " without spaces.'"
  })
  void measuresEachField(String field, int length, String words) {
    var form = filled("long1");
    form.put(field, "x".repeat(length));
    Answer answer = clerk.browser.post(clerk.list() + "/new", form);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faulty(answer)).containsExactly(field);
    assertThat(fault(answer, field)).isEqualTo(words);
  }

  private static Map<String, String> filled(String hash) {
    return new HashMap<>(
        clerk.form(
            "name", "Some",
            "driver", "bigcommerce",
            "storeHash", hash,
            "accessToken", "some-token"));
  }

  @ParameterizedTest
  @CsvSource({"name, A\u0000B", "accessToken, a token", "storeHash, ../v2", "driver, shopware"})
  void refusesWhatCannotBe(String field, String value) {
    var form = filled("odd1");
    form.put(field, value);
    Answer answer = clerk.browser.post(clerk.list() + "/new", form);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faulty(answer)).containsExactly(field);
  }

  @Test
  void tellsAWrongTokenAtItsFieldAndKeepsEverythingElse() {
    Answer answer = refused("dead1", aResponse().withStatus(401));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faulty(answer)).containsExactly("accessToken");
    assertThat(fault(answer, "accessToken")).startsWith("BigCommerce does not accept this");
    assertThat(value(answer, "name")).isEqualTo("Shop dead1");
    assertThat(value(answer, "storeHash")).isEqualTo("dead1");
    assertThat(value(answer, "accessToken")).isEmpty();
    assertThat(text(answer.body())).contains("please enter it again");
  }

  @Test
  void tellsAnUnknownStoreAtItsHash() {
    Answer answer = refused("gone1", aResponse().withStatus(404));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faulty(answer)).containsExactly("storeHash");
    assertThat(fault(answer, "storeHash")).startsWith("BigCommerce knows no store");
  }

  @Test
  void namesTheScopesThatTheTokenLacks() {
    store("blind1").answers("secret-of-blind1", "/v2/orders", aResponse().withStatus(403));
    Answer answer = create("Shop", "blind1", "secret-of-blind1");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faulty(answer)).containsExactly("accessToken");
    assertThat(fault(answer, "accessToken"))
        .contains("it may not do everything")
        .endsWith("read and change orders (store_v2_orders)");
    assertNothingKept("blind1");
  }

  @Test
  void tellsAStoreInMaintenanceForTheWholeForm() {
    Answer answer = refused("closed1", aResponse().withStatus(503));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(faulty(answer)).isEmpty();
    assertThat(text(answer.find("id=\"faults\"(.*?)</section>")))
        .contains("The store does not answer at the moment. It may be in maintenance");
  }

  private static Answer refused(String hash, ResponseDefinitionBuilder answer) {
    store(hash).answers("secret-of-" + hash, "/v2/store", answer);
    Answer page = create("Shop " + hash, hash, "secret-of-" + hash);
    assertThat(page.body()).doesNotContain("secret-of");
    assertNothingKept(hash);
    return page;
  }

  private static void assertNothingKept(String hash) {
    assertThat(facts.count("connection where store_hash = ?", hash)).isZero();
  }

  @Test
  void leadsToTheConnectionThatTheStoreHasAlready() {
    var rows = new StoreRows(store("twice1"));
    create("The first", "twice1", "secret-of-twice1");
    Answer answer = create("The second", "twice1", "secret-of-twice1");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(faulty(answer)).containsExactly("storeHash");
    assertThat(fault(answer, "storeHash"))
        .isEqualTo("Your workspace already has a connection with this store. Open “The first”");
    assertThat(answer.body())
        .contains("href=\"" + clerk.list() + "/" + rows.connection("id") + "\"");
    assertThat(rows.connection("name")).isEqualTo("The first");
  }

  @Test
  void isNotForThoseWhoMayOnlyView() {
    Clerk viewer = Clerk.signedIn(app, "viewer", "connections.view");

    assertThat(viewer.open("/new").status()).isEqualTo(403);
    assertThat(viewer.post("/new", "name", "No").status()).isEqualTo(403);
  }

  @Test
  void takesNoFormOfAnotherSite() {
    var form = filled("other1");
    String path = clerk.list() + "/new";

    assertThat(clerk.browser.post(path, form, "Origin", "https://evil.example").status())
        .isEqualTo(403);
    form.put("csrf", "0".repeat(64));
    assertThat(clerk.browser.post(path, form).status()).isEqualTo(403);
    assertThat(List.of(facts.count("connection where store_hash = ?", "other1"))).containsOnly(0);
  }
}
