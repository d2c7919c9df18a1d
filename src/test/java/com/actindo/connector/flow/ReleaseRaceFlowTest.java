package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release meets whatever else happens to the store at the same moment: nobody waits for long. */
class ReleaseRaceFlowTest {
  private static TestApp app;
  private static Facts facts;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    facts = new Facts(app);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"race1", "race2", "race3"})
  void withAnInstall(String hash) {
    var store = Claimed.store(app, hash);
    String code = "c-" + hash + "-again";

    var install =
        CompletableFuture.supplyAsync(() -> store.merchant.install(code, "t-" + hash + "-again"));
    var release = released(store);

    assertThat(release.join()).isEqualTo(200);
    assertThat(install.join().status()).isEqualTo(200);
    assertUnclaimed(store);
    assertThat(store.rows.token()).isEqualTo("t-" + hash + "-again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"race4", "race5", "race6"})
  void withTheTrialOfItsToken(String hash) {
    var store = Claimed.store(app, hash);
    store.merchant.refusesAllTokens();
    app.clock.tick(Duration.ofDays(2));

    var trial = CompletableFuture.runAsync(app::runJobs);
    var release = released(store);

    assertThat(release.join()).isEqualTo(200);
    trial.join();
    assertUnclaimed(store);
    assertThat(facts.count("notification where settled_at is null and connection_id = ?", store.id))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"race7", "race8", "race9"})
  void withAClaimOfAnotherWorkspace(String hash) {
    var first = new Merchant(app, hash);
    var second = new Merchant(app, hash);
    Answer setup = first.install("c-" + hash, "t-" + hash);
    Answer other = second.browser.open(second.signed("/load", Merchant.INSTALLER));
    var store = Claimed.claim(first, setup, hash + "-one");
    second.workspace(hash + "-two", Merchant.email(Merchant.INSTALLER), Claimed.ALL_RIGHTS);

    var claim = CompletableFuture.supplyAsync(() -> second.connect(other, hash + "-two"));
    var release = released(store);

    assertThat(release.join()).isEqualTo(200);
    assertThat(claim.join().status()).isIn(303, 409);
    List<String> holders =
        facts.texts("select workspace from connector.store_holder where store_hash = ?", hash);
    assertThat(holders).isSubsetOf(hash + "-two");
    assertThat(store.rows.installation("unclaimed_since is null"))
        .isEqualTo(holders.isEmpty() ? "false" : "true");
  }

  private static CompletableFuture<Integer> released(Claimed store) {
    return CompletableFuture.supplyAsync(
        () -> store.program.post(store.path() + "/release").status());
  }

  private static void assertUnclaimed(Claimed store) {
    assertThat(facts.count("store_holder where store_hash = ?", store.merchant.hash)).isZero();
    assertThat(store.rows.installation("unclaimed_since is null")).isEqualTo("false");
    assertThat(store.rows.connection("released")).isEqualTo("true");
  }
}
