package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One exchange for each code, and one after another for each store, however many ask. */
class AuthAgainFlowTest {
  private static TestApp app;
  private static TestApp second;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    second = TestApp.beside(app);
  }

  @AfterEach
  void waitAsBefore() {
    app.pause = app.clock::tick;
    second.pause = second.clock::tick;
  }

  @AfterAll
  static void stop() {
    second.close();
    app.close();
  }

  @Test
  void theSameCodeGivesTheSamePageWithoutASecondExchange() {
    var merchant = new Merchant(app, "again1");

    Answer first = merchant.install("again-1", "token-1");
    app.clock.tick(Duration.ofMinutes(9));
    Answer later = merchant.browser.open(merchant.authPath("again-1"));
    Answer there = new Merchant(second, "again1").browser.open(merchant.authPath("again-1"));

    assertThat(List.of(first.status(), later.status(), there.status())).containsOnly(200);
    assertThat(later.heading()).isEqualTo(first.heading());
    assertThat(there.heading()).isEqualTo(first.heading());
    assertThat(later.ticket()).isNotEmpty();
    assertThat(Exchanges.of(app, "again-1")).isEqualTo(1);
    assertThat(Exchanges.all(second)).isZero();
    assertThat(new StoreRows(merchant).installation("generation")).isEqualTo("1");
  }

  @Test
  void afterTenMinutesTheCodeIsRefusedWithoutAnExchange() {
    var merchant = new Merchant(app, "again2");
    merchant.install("again-2", "token-2");

    app.clock.tick(Duration.ofMinutes(10).plusSeconds(1));
    Answer page = merchant.browser.open(merchant.authPath("again-2"));
    Answer problem = merchant.browser.call(merchant.authPath("again-2"));

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body())
        .contains("/login/app/app-client/install\"")
        .doesNotContain("name=\"ticket\"");
    assertThat(problem.body()).contains("/problems/code-refused\"");
    assertThat(Exchanges.of(app, "again-2")).isEqualTo(1);
  }

  @Test
  void manyAtTheSameMomentGetTheSamePageFromOneExchange() {
    var merchant = new Merchant(app, "again3");
    var waiting = new CountDownLatch(5);
    var ended = new CountDownLatch(1);
    app.pause = length -> meet(waiting, ended);
    merchant.granted("again-3", "token-3");
    Exchanges.during(app, "again-3", () -> await(waiting));

    List<CompletableFuture<Answer>> answers =
        IntStream.range(0, 6)
            .mapToObj(i -> opening(merchant, "again-3"))
            .map(answer -> answer.whenComplete((page, failure) -> ended.countDown()))
            .toList();

    assertThat(answers)
        .allSatisfy(answer ->
            assertThat(answer.join().heading()).isEqualTo("Connect your BigCommerce store"));
    assertThat(Exchanges.of(app, "again-3")).isEqualTo(1);
    assertThat(new StoreRows(merchant).installation("generation")).isEqualTo("1");
  }

  @Test
  void twoInstancesAtTheSameMomentShareOneExchange() {
    var here = new Merchant(app, "again4");
    var there = new Merchant(second, "again4");
    var waiting = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    second.pause = length -> meet(waiting, ended);
    here.granted("again-4", "token-4");
    var other = new CompletableFuture<Answer>();
    Exchanges.during(
        app,
        "again-4",
        () -> {
          var _ = opening(there, "again-4").whenComplete((page, failure) -> other.complete(page));
          await(waiting);
        });

    Answer first = here.browser.open(here.authPath("again-4"));
    ended.countDown();

    assertThat(first.status()).isEqualTo(200);
    assertThat(other.join().heading()).isEqualTo(first.heading());
    assertThat(Exchanges.of(app, "again-4")).isEqualTo(1);
    assertThat(Exchanges.of(second, "again-4")).isZero();
  }

  @Test
  void exchangesOfOneStoreRunOneAfterAnotherInAllInstances() {
    var here = new Merchant(app, "again5");
    var there = new Merchant(second, "again5");
    var waiting = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    second.pause = length -> meet(waiting, ended);
    here.granted("first-5", "token-5a");
    there.granted("second-5", "token-5b");
    var other = new CompletableFuture<Answer>();
    Exchanges.during(
        app,
        "first-5",
        () -> {
          var _ = opening(there, "second-5").whenComplete((page, failure) -> other.complete(page));
          await(waiting);
        });

    Answer first = here.browser.open(here.authPath("first-5"));
    int exchangedMeanwhile = Exchanges.all(second) - Exchanges.of(second, "first-5");
    ended.countDown();

    assertThat(first.status()).isEqualTo(200);
    assertThat(exchangedMeanwhile).isZero();
    assertThat(other.join().status()).isEqualTo(200);
    assertThat(Exchanges.of(second, "second-5")).isEqualTo(1);
    assertThat(new StoreRows(here).installation("generation")).isEqualTo("2");
    assertThat(new StoreRows(here).token()).isEqualTo("token-5b");
  }

  @Test
  void theLeaseOfADeadHolderEndsAfterFifteenSeconds() {
    var merchant = new Merchant(app, "again6");
    leased("again6", Duration.ofSeconds(15));
    var before = app.clock.instant();

    Answer page = merchant.install("again-6", "token-6");

    assertThat(page.status()).isEqualTo(200);
    assertThat(Duration.between(before, app.clock.instant()))
        .isBetween(Duration.ofSeconds(15), Duration.ofSeconds(16));
  }

  @Test
  void whoNeverGetsATurnIsToldToInstallAgainAndTheCodeIsNeverExchanged() {
    var merchant = new Merchant(app, "again7");
    leased("again7", Duration.ofHours(1));

    Answer page = merchant.install("again-7", "token-7");
    app.clock.tick(Duration.ofMinutes(1));
    Answer again = merchant.browser.open(merchant.authPath("again-7"));

    assertThat(page.status()).isEqualTo(503);
    assertThat(page.header("Retry-After")).isEqualTo("15");
    assertThat(again.status()).isEqualTo(503);
    assertThat(again.heading()).isEqualTo(page.heading());
    assertThat(Exchanges.of(app, "again-7")).isZero();
    assertThat(new StoreRows(merchant).attempts()).containsExactly("failed");
  }

  @Test
  void ofTwoTokensThatCompeteTheOneThatWorksIsKept() {
    Merchant ours = competing("again8", "token-8b");
    Answer page = ours.browser.open(ours.authPath("late-again8"));

    assertThat(page.status()).isEqualTo(200);
    assertThat(new StoreRows(ours).token()).isEqualTo("token-8b");
    assertThat(new StoreRows(ours).installation("generation")).isEqualTo("2");
  }

  @Test
  void ofTwoTokensThatCompeteTheDeadOneIsDropped() {
    Merchant ours = competing("again9", "other-again9");
    Answer page = ours.browser.open(ours.authPath("late-again9"));

    assertThat(page.status()).isEqualTo(200);
    assertThat(new StoreRows(ours).token()).isEqualTo("other-again9");
    assertThat(new StoreRows(ours).installation("generation")).isEqualTo("1");
    assertThat(new StoreRows(ours).attempts()).containsOnly("installed");
  }

  @Test
  void aCodeThatWasRefusedStaysRefusedInAnotherInstance() {
    var here = new Merchant(app, "again10");
    here.grants("again-10", status(400));
    here.browser.open(here.authPath("again-10"));

    Answer there = new Merchant(second, "again10").browser.open(here.authPath("again-10"));

    assertThat(there.status()).isEqualTo(400);
    assertThat(Exchanges.of(second, "again-10")).isZero();
  }

  /** While the code "late" is exchanged, another install of the store is kept; one token works. */
  private static Merchant competing(String hash, String works) {
    var merchant = new Merchant(app, hash);
    var other = new Merchant(app, hash);
    String late = works.startsWith("other-") ? "late-token" : works;
    merchant.granted("late-" + hash, late);
    merchant.opensFor(works);
    other.granted("quick-" + hash, "other-" + hash);
    Exchanges.during(
        app,
        "late-" + hash,
        () -> {
          app.rows
              .everything()
              .execute("delete from connector.exchange_lease where store_hash = ?", hash);
          other.browser.open(other.authPath("quick-" + hash));
        });
    return merchant;
  }

  private static void leased(String hash, Duration life) {
    app.rows
        .everything()
        .execute(
            "insert into connector.exchange_lease (store_hash, holder, until)"
                + " values (?, gen_random_uuid(), ?::timestamptz)",
            hash,
            app.clock.instant().plus(life).toString());
  }

  private static CompletableFuture<Answer> opening(Merchant merchant, String code) {
    var browser = new Browser(merchant.app);
    return CompletableFuture.supplyAsync(
        () -> browser.open(merchant.authPath(code)), Thread::startVirtualThread);
  }

  /** Says that somebody waits, and waits. */
  private static void meet(CountDownLatch waiting, CountDownLatch ended) {
    waiting.countDown();
    await(ended);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(8, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
