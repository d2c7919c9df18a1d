package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.CapturedLog;
import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which payloads {@code /load}, {@code /uninstall} and {@code /remove_user} believe. */
class LoadPayloadFlowTest {
  private static TestApp app;
  private static Merchant merchant;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    merchant = new Merchant(app, "payload1");
    merchant.install("payload-1", "token-1");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/load", "/uninstall", "/remove_user"})
  void everyPayloadThatDoesNotVerifyGetsTheSame401AndTheReasonGoesToTheLogOnly(String callback) {
    var answers = new HashSet<String>();
    var reasons = new HashSet<String>();
    try (var log = new CapturedLog()) {
      for (String query : refused()) {
        Answer answer = merchant.browser.call(callback + query);
        assertThat(answer.status()).as(query).isEqualTo(401);
        answers.add(answer.header("Content-Type") + " " + answer.body());
      }
      log.lines().stream().filter(line -> line.contains("request refused")).forEach(reasons::add);
      assertThat(log.lines())
          .noneMatch(line -> line.contains("eyJ") && line.contains("request refused"));
    }

    assertThat(answers).hasSize(1);
    assertThat(answers.iterator().next())
        .startsWith("application/problem+json")
        .contains("/problems/payload-refused\"");
    assertThat(reasons).hasSizeGreaterThan(5);
    assertThat(new StoreRows(merchant).installation("state")).isEqualTo("installed");
    assertThat(new StoreRows(merchant).users()).hasSize(2);
  }

  private static List<String> refused() {
    long user = Merchant.OWNER;
    Instant now = app.clock.instant();
    String good = Payload.of(merchant, user).signed();
    String[] parts = good.split("\\.", -1);
    var queries = new LinkedHashMap<String, String>();
    queries.put("unsigned", Payload.of(merchant, user).unsigned());
    queries.put("another algorithm", Payload.of(merchant, user).hs384());
    queries.put("another secret", Payload.of(merchant, user).signed("x".repeat(40)));
    queries.put("issuer", Payload.of(merchant, user).with(j -> j.issuer("evil")).signed());
    queries.put("audience", Payload.of(merchant, user).with(j -> j.claim("aud", "other")).signed());
    queries.put(
        "expired",
        Payload.of(merchant, user)
            .with(j -> j.expiration(Date.from(now.minusSeconds(61))))
            .signed());
    queries.put(
        "not yet",
        Payload.of(merchant, user).with(j -> j.notBefore(Date.from(now.plusSeconds(61)))).signed());
    queries.put(
        "of the future",
        Payload.of(merchant, user).with(j -> j.issuedAt(Date.from(now.plusSeconds(61)))).signed());
    queries.put("store", Payload.of(merchant, user).with(j -> j.subject("stores/UPPER")).signed());
    queries.put("no jti", Payload.of(merchant, user).with(j -> j.id(null)).signed());
    queries.put(
        "no user",
        Payload.of(merchant, user)
            .with(j -> j.claim("user", Map.of("email", "a@example.com")))
            .signed());
    queries.put("no iat", Payload.of(merchant, user).with(j -> j.issuedAt(null)).signed());
    queries.put("no exp", Payload.of(merchant, user).with(j -> j.expiration(null)).signed());
    queries.put(
        "crit", Payload.of(merchant, user).with(j -> j.header().add("zip", "x").and()).signed());
    queries.put("two parts", parts[0] + "." + parts[1]);
    queries.put("four parts", good + ".x");
    queries.put("stripped", parts[0] + "." + parts[1] + ".");
    queries.put("garbage", "a.b.c");
    queries.put("empty", "");
    var calls = new java.util.ArrayList<String>();
    queries.values().forEach(jwt -> calls.add(Payload.path("", jwt)));
    calls.add("?other=1");
    calls.add(Payload.path("", good) + "&signed_payload_jwt=" + good);
    return calls;
  }

  @Test
  void aReaderGetsA401AsAPage() {
    Answer page = merchant.browser.open("/load?signed_payload_jwt=a.b.c");

    assertThat(page.status()).isEqualTo(401);
    assertThat(page.heading()).isEqualTo("We cannot verify this call");
  }

  @ParameterizedTest
  @ValueSource(longs = {-59, 59})
  void aMinuteOfSkewIsFine(long seconds) {
    Instant now = app.clock.instant();
    String jwt =
        Payload.of(merchant, Merchant.OWNER)
            .with(j -> j.issuedAt(Date.from(now.plusSeconds(Math.max(0, seconds)))))
            .with(j -> j.notBefore(Date.from(now.plusSeconds(Math.max(0, seconds)))))
            .with(j -> j.expiration(Date.from(now.plusSeconds(seconds))))
            .signed();

    assertThat(merchant.browser.call(Payload.path("/load", jwt)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/load, /uninstall",
    "/load, /remove_user",
    "/uninstall, /load",
    "/uninstall, /remove_user",
    "/remove_user, /load",
    "/remove_user, /uninstall"
  })
  void aPayloadBelongsToTheFirstCallbackThatSawIt(String first, String then) {
    var other = new Merchant(app, (first + then).replaceAll("[^a-z]", ""));
    other.install("code-" + other.hash, "token-" + other.hash);
    String jwt = Payload.of(other, Merchant.INSTALLER).signed();

    Answer seen = other.browser.call(Payload.path(first, jwt));
    Answer refused = other.browser.call(Payload.path(then, jwt));

    assertThat(seen.status()).isEqualTo(200);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("/problems/other-callback\"");
    assertThat(new StoreRows(other).installation("state"))
        .isEqualTo(first.equals("/uninstall") ? "suspended" : "installed");
    assertThat(new StoreRows(other).users()).hasSize(first.equals("/remove_user") ? 1 : 2);
  }

  @Test
  void aPayloadIsBoundAlsoWhenItsCallbackRefusedIt() {
    String jwt = Payload.of(merchant, 99).signed();

    assertThat(merchant.browser.call(Payload.path("/uninstall", jwt)).status()).isEqualTo(403);
    assertThat(merchant.browser.call(Payload.path("/load", jwt)).body())
        .contains("/problems/other-callback\"");
  }

  @Test
  void aPayloadIsBoundAsLongAsItVerifies() {
    try (var own = TestApp.start()) {
      var other = new Merchant(own, "bound1");
      other.install("bound-1", "token-1");
      String jwt = Payload.of(other, Merchant.INSTALLER).signed();
      other.browser.call(Payload.path("/load", jwt));

      own.runJobsAfter(Duration.ofDays(1).plusSeconds(59));
      Answer bound = other.browser.call(Payload.path("/uninstall", jwt));
      own.runJobsAfter(Duration.ofSeconds(2));
      Answer expired = other.browser.call(Payload.path("/uninstall", jwt));

      assertThat(bound.body()).contains("/problems/other-callback\"");
      assertThat(expired.status()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/load", "/uninstall", "/remove_user"})
  void headAndPrefetchDoNotEvenSeeThePayload(String callback) {
    String jwt = Payload.of(merchant, Merchant.INSTALLER).signed();

    Answer prefetched =
        merchant.browser.open(Payload.path(callback, jwt), "Sec-Purpose", "prefetch");

    assertThat(prefetched.body()).isEmpty();
    assertThat(
            app.rows
                .everything()
                .fetchCount(
                    org.jooq.impl.DSL.table("connector.seen_payload"),
                    org.jooq.impl.DSL.condition("jti = ?", jti(jwt))))
        .isZero();
  }

  private static String jti(String jwt) {
    String claims =
        new String(
            java.util.Base64.getUrlDecoder().decode(jwt.split("\\.", -1)[1]),
            java.nio.charset.StandardCharsets.UTF_8);
    return claims.replaceAll(".*\"jti\":\"([^\"]+)\".*", "$1");
  }
}
