package com.actindo.connector.flow;

import static com.actindo.connector.flow.Clerk.fault;
import static com.actindo.connector.flow.Clerk.faulty;
import static com.actindo.connector.flow.Clerk.text;
import static com.actindo.connector.flow.Clerk.value;
import static com.actindo.connector.flow.Clerk.version;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Name and credentials of a connection, changed in the form without a script. */
class EditPageFlowTest {
  private static TestApp app;
  private static Clerk clerk;
  private static int stores;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    clerk = Clerk.signedIn(app, "editor", Clerk.ALL);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  /** A connection made by hand that is synchronised, as its page shows it. */
  private static final class Opened {
    final Merchant store = new Merchant(app, "edit" + ++stores);
    final StoreRows rows = new StoreRows(store);
    final String path;
    private Answer page;

    Opened() {
      store.opensFor(token());
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
      page = clerk.open(path);
    }

    String token() {
      return "secret-of-" + store.hash;
    }

    Opened again() {
      page = clerk.open(path);
      return this;
    }

    Answer save(String name, String hash, String token) {
      return clerk.post(
          path,
          "version",
          version(page, "credentials"),
          "shown",
          Clerk.shown(page, "credentials"),
          "name",
          name,
          "storeHash",
          hash,
          "accessToken",
          token);
    }
  }

  @Test
  void showsEverythingButTheToken() {
    var opened = new Opened();
    Answer page = opened.page;

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo("Shop Connection");
    assertThat(text(page.body())).contains("Created " + day()).contains("Europe/Berlin");
    assertThat(value(page, "name")).isEqualTo("Shop");
    assertThat(value(page, "storeHash")).isEqualTo(opened.store.hash);
    assertThat(value(page, "accessToken")).isEmpty();
    assertThat(value(page, "driver")).isEqualTo("BigCommerce");
    assertThat(page.body()).contains("readonly").doesNotContain(opened.token());
    assertThat(text(page.body())).contains("Synchronisation succeeded").contains("121 attributes");
  }

  private static String day() {
    return java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")
        .format(app.clock.instant().atOffset(java.time.ZoneOffset.UTC));
  }

  @Test
  void leavesADisabledConnectionDisabledWhenNothingWasEntered() {
    var opened = new Opened();
    opened.rows.changeConnection("disabled = true");
    int before = opened.rows.synchronisations();

    Answer answer = opened.again().save("Shop", opened.store.hash, "");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("?said=saved");
    assertThat(opened.rows.statusReason()).isEqualTo("disabled");
    assertThat(opened.rows.synchronisations()).isEqualTo(before);
  }

  @Test
  void savesANewNameWithoutAskingAnybody() {
    var opened = new Opened();
    opened.store.refusesAllTokens();
    Answer answer = opened.save(" New name ", opened.store.hash, "");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo(clerk.list() + "?said=saved");
    assertThat(opened.rows.connection("name")).isEqualTo("New name");
    assertThat(opened.rows.statusReason()).isEqualTo("null");
  }

  @Test
  void checksTheStoredTokenAgainWhenNothingIsChanged() {
    var opened = new Opened();
    Answer saved = opened.save("Shop", opened.store.hash, "");

    assertThat(saved.header("Location")).isEqualTo(clerk.list() + "?said=sync-triggered");
    assertThat(opened.rows.synchronisations()).isEqualTo(2);
    opened.store.answers(opened.token(), "/v2/store", aResponse().withStatus(401));
    Answer refused = opened.again().save("Shop", opened.store.hash, "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(fault(refused, "accessToken"))
        .startsWith("BigCommerce does not accept the stored access token");
  }

  @Test
  void replacesTheTokenOnlyByOneThatProvesGood() {
    var opened = new Opened();
    Answer refused = opened.save("Better", opened.store.hash, "wrong-token");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(faulty(refused)).containsExactly("accessToken");
    assertThat(refused.body()).doesNotContain("wrong-token").contains("data-guard=\"dirty\"");
    assertThat(value(refused, "name")).isEqualTo("Better");
    assertThat(opened.rows.ownToken()).isEqualTo(opened.token());
    assertThat(opened.rows.connection("name")).isEqualTo("Shop");
    opened.store.opensFor("new-token");
    Answer saved = opened.save("Better", opened.store.hash, "new-token");
    assertThat(saved.status()).isEqualTo(303);
    assertThat(opened.rows.ownToken()).isEqualTo("new-token");
  }

  @Test
  void movesOnlyToAStoreThatTheTokenOpens() {
    var opened = new Opened();
    var other = new Merchant(app, opened.store.hash + "b");
    other.opensFor("only-this");
    Answer refused = opened.save("Shop", other.hash, "");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(faulty(refused)).containsExactly("accessToken");
    assertThat(value(refused, "storeHash")).isEqualTo(other.hash);
    assertThat(opened.save("Shop", other.hash, "only-this").status()).isEqualTo(303);
    assertThat(new StoreRows(other).connection("id")).isEqualTo(opened.path.substring(1));
  }

  @Test
  void doesNotTakeTheStoreOfAnotherConnection() {
    var other = new Opened();
    var opened = new Opened();
    Answer answer = opened.save("Shop", other.store.hash, other.token());

    assertThat(answer.status()).isEqualTo(409);
    assertThat(faulty(answer)).containsExactly("storeHash");
    assertThat(answer.body()).contains("href=\"" + clerk.list() + other.path + "\"");
  }

  @ParameterizedTest
  @CsvSource({"'', {hash}, name", "Shop, '', storeHash", "Shop, 'no hash', storeHash"})
  void saysAtTheFieldWhatCannotBe(String name, String hash, String field) {
    var opened = new Opened();
    Answer answer = opened.save(name, hash.replace("{hash}", opened.store.hash), "");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faulty(answer)).containsExactly(field);
  }

  @Test
  void tellsTheSecondOfTwoPeopleAndOverwritesNothing() {
    var first = new Opened();
    String seen = version(first.page, "credentials");
    assertThat(first.save("By the first", first.store.hash, "").status()).isEqualTo(303);
    Answer second = first.save("By the second", first.store.hash, "");

    assertThat(second.status()).isEqualTo(412);
    assertThat(first.rows.connection("name")).isEqualTo("By the first");
    assertThat(value(second, "name")).isEqualTo("By the second");
    assertThat(text(second.find("id=\"meanwhile\"(.*?)</section>")))
        .contains("Somebody has changed this meanwhile")
        .contains("Name Saved now By the first Your entry By the second");
    assertThat(version(second, "credentials")).isNotEqualTo(seen);
    Answer header = clerk.postSeen(first.path, seen, "name", "X", "storeHash", first.store.hash);
    assertThat(header.status()).isEqualTo(412);
    first.page = second;
    assertThat(first.save("By the second", first.store.hash, "").status()).isEqualTo(303);
    assertThat(first.rows.connection("name")).isEqualTo("By the second");
  }

  @Test
  void doesNotTakeASynchronisationForAnotherPerson() {
    var opened = new Opened();
    clerk.post(opened.path + "/sync");
    app.runJobs();

    assertThat(opened.save("Renamed meanwhile", opened.store.hash, "").status()).isEqualTo(303);
    assertThat(opened.rows.connection("name")).isEqualTo("Renamed meanwhile");
  }

  @Test
  void showsFactsWithoutAnyControlToThoseWhoMayOnlyView() {
    var opened = new Opened();
    Clerk viewer = Clerk.signedIn(app, "editor", "connections.view");
    Answer page = viewer.open(opened.path);

    assertThat(page.status()).isEqualTo(200);
    assertThat(text(page.body())).contains("You may look at this connection but not change it.");
    assertThat(page.find("<main(.*)</main>")).doesNotContain("<form").doesNotContain("<input");
    assertThat(page.body()).doesNotContain("Release…").doesNotContain("Delete…");
    assertThat(viewer.post(opened.path, "name", "X").status()).isEqualTo(403);
  }

  @Test
  void takesNoFormOfAnotherSite() {
    var opened = new Opened();
    var form = clerk.form("name", "Stolen", "storeHash", opened.store.hash);
    String path = clerk.list() + opened.path;

    assertThat(clerk.browser.post(path, form, "Origin", "https://evil.example").status())
        .isEqualTo(403);
    form.remove("csrf");
    assertThat(clerk.browser.post(path, form).status()).isEqualTo(403);
    assertThat(opened.rows.connection("name")).isEqualTo("Shop");
  }
}
