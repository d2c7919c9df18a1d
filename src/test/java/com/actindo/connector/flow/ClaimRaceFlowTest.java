package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Several claims of one installation: one wins (security rules, 3.7 and 3.8). */
class ClaimRaceFlowTest {
  private static final String EMAIL = Merchant.email(Merchant.INSTALLER);
  private static final String TOKEN = "/Actindo.CoreModules.Auth.OAuth2Token.getAccessToken";

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

  @RepeatedTest(8)
  void oneOfTwoThatComeAtTheSameMomentWinsAndTheOtherIsTold(RepetitionInfo round) {
    String hash = "race" + round.getCurrentRepetition();
    var merchant = merchant(hash, hash + "one");
    merchant.workspace(hash + "two", EMAIL, "connections.manage");
    String first = callback(begin(merchant.browser, install(merchant).ticket(), hash + "one"));
    var other = new Browser(app);
    Answer opened = other.open(merchant.signed("/load", Merchant.INSTALLER));
    String second = callback(begin(other, opened.ticket(), hash + "two"));

    List<Answer> answers = together(() -> merchant.browser.open(first), () -> other.open(second));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(303, 409);
    Answer told = answers.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
    assertThat(told.heading()).isIn("This store is already connected", "Somebody else was faster");
    assertThat(told.body()).contains("href=\"/setup\"");
    assertThat(facts.count("connection where store_hash = ?", hash)).isOne();
    assertThat(
            facts.count(
                "store_holder h join connector.connection c"
                    + " on c.id = h.connection_id and c.workspace = h.workspace"
                    + " where h.store_hash = ?",
                hash))
        .isOne();
    assertThat(facts.count("audit_event where store_hash = ? and event = 'store.claimed'", hash))
        .isOne();
  }

  @Test
  void theOneThatComesLaterIsToldThatSomebodyWasFaster() {
    var merchant = merchant("lost1", "lost1");
    merchant.workspace("lost2", EMAIL, "connections.manage");
    String slow = callback(begin(merchant.browser, install(merchant).ticket(), "lost1"));
    app.clock.tick(Duration.ofSeconds(5));
    var quick = new Browser(app);
    Answer opened = quick.open(merchant.signed("/load", Merchant.INSTALLER));
    quick.open(callback(begin(quick, opened.ticket(), "lost2")));

    Answer lost = merchant.browser.open(slow);

    assertThat(lost.status()).isEqualTo(409);
    assertThat(lost.heading()).isEqualTo("Somebody else was faster");
    assertThat(holder("lost1")).isEqualTo("lost2");
    assertThat(merchant.browser.open("/setup").status()).isEqualTo(200);
  }

  @Test
  void theSameWorkspaceMayClaimTwiceAndHasOneConnection() {
    var merchant = merchant("again1", "again1");
    String first = callback(begin(merchant.browser, install(merchant).ticket(), "again1"));
    var other = new Browser(app);
    Answer opened = other.open(merchant.signed("/load", Merchant.INSTALLER));
    String second = callback(begin(other, opened.ticket(), "again1"));

    assertThat(together(() -> merchant.browser.open(first), () -> other.open(second)))
        .extracting(answer -> answer.header("Location"))
        .containsOnly("/setup/connected");

    assertThat(other.open("/setup/connected").status()).isEqualTo(200);
    assertThat(facts.count("connection where store_hash = 'again1'")).isOne();
    assertThat(facts.count("process where workspace = 'again1'")).isOne();
  }

  @Test
  void aStoreOfAnotherWorkspaceIsNeverMovedSilently() {
    var merchant = merchant("held1", "first-workspace");
    merchant.workspace("intruder", EMAIL, "connections.manage");
    Answer setup = install(merchant);
    var late = new Browser(app);
    Answer opened = late.open(merchant.signed("/load", Merchant.INSTALLER));
    merchant.connect(setup, "first-workspace");
    app.clock.tick(Duration.ofSeconds(5));
    List<String> before = connections("held1");

    Answer conflict = late.open(callback(begin(late, opened.ticket(), "intruder")));

    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.heading()).isEqualTo("This store is already connected");
    assertThat(conflict.body())
        .contains("f•••e", "Release", "href=\"/setup\"")
        .doesNotContain("first-workspace");
    assertThat(conflict.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(connections("held1")).isEqualTo(before);
    assertThat(holder("held1")).isEqualTo("first-workspace");
    assertThat(facts.count("connection where workspace = 'intruder'")).isZero();
    assertThat(begin(late, opened.ticket(), "intruder").status()).isEqualTo(403);
  }

  @Test
  void aFurtherStartSetupTakesTheClaimFromASignInThatIsUnderWay() {
    var merchant = merchant("under1", "under1");
    merchant.workspace("under2", EMAIL, "connections.manage");
    String ticket = install(merchant).ticket();
    String first = callback(begin(merchant.browser, ticket, "under1"));
    var gate = new Gate(app.core1, "/under1" + TOKEN);
    var other = new Browser(app);

    var waiting = CompletableFuture.supplyAsync(() -> merchant.browser.open(first), threads());
    gate.awaitRequest();
    String second = callback(begin(other, ticket, "under2"));
    gate.open();
    Answer replaced = waiting.join();
    Answer good = other.open(second);

    assertThat(replaced.status()).isEqualTo(403);
    assertThat(good.status()).isEqualTo(303);
    assertThat(holder("under1")).isEqualTo("under2");
    assertThat(facts.count("connection where store_hash = 'under1'")).isOne();
    assertThat(other.open("/setup/connected").status()).isEqualTo(200);
    assertThat(merchant.browser.open("/setup/connected").status()).isEqualTo(403);
  }

  @Test
  void aTicketThatIsUsedWhileTheWorkspaceIsAskedBeginsNothing() {
    var merchant = merchant("ping1", "ping1");
    merchant.workspace("ping2", EMAIL, "connections.manage");
    Answer setup = install(merchant);
    var gate = new Gate(app.core1, "/ping2/Actindo.CoreModules.Tools.TenantTest.ping");
    var other = new Browser(app);

    var waiting =
        CompletableFuture.supplyAsync(() -> begin(other, setup.ticket(), "ping2"), threads());
    gate.awaitRequest();
    merchant.connect(setup, "ping1");
    gate.open();

    assertThat(waiting.join().status()).isEqualTo(403);
    assertThat(merchant.browser.open("/setup/connected").status()).isEqualTo(200);
    assertThat(facts.count("claim where store_hash = 'ping1' and workspace = 'ping2'")).isZero();
  }

  private static List<Answer> together(
      java.util.function.Supplier<Answer> one, java.util.function.Supplier<Answer> two) {
    var threads = threads();
    var first = CompletableFuture.supplyAsync(one, threads);
    var second = CompletableFuture.supplyAsync(two, threads);
    return List.of(first.join(), second.join());
  }

  private static java.util.concurrent.Executor threads() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }

  private static Merchant merchant(String hash, String workspace) {
    var merchant = new Merchant(app, hash);
    merchant.workspace(workspace, EMAIL, "connections.manage");
    return merchant;
  }

  private static Answer install(Merchant merchant) {
    return merchant.install("c-" + merchant.hash, "t-" + merchant.hash);
  }

  private static Answer begin(Browser browser, String ticket, String workspace) {
    return browser.post("/setup", Map.of("ticket", ticket, "workspace", workspace));
  }

  private static String callback(Answer begun) {
    assertThat(begun.status()).as(begun.body()).isEqualTo(303);
    return "/setup/callback?code=core1-code&state=" + begun.redirectParameter("state");
  }

  private static String holder(String hash) {
    return facts.text("select workspace from connector.store_holder where store_hash = ?", hash);
  }

  private static List<String> connections(String hash) {
    return facts.texts(
        "select c::text from connector.connection c where store_hash = ? order by id", hash);
  }
}
