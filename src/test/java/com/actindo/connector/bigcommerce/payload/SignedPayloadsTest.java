package com.actindo.connector.bigcommerce.payload;

import static com.actindo.connector.bigcommerce.payload.PayloadFixture.CLIENT_ID;
import static com.actindo.connector.bigcommerce.payload.PayloadFixture.HS256;
import static com.actindo.connector.bigcommerce.payload.PayloadFixture.NOW;
import static com.actindo.connector.bigcommerce.payload.PayloadFixture.SECRET;
import static com.actindo.connector.bigcommerce.payload.PayloadFixture.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.CapturedLog;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.vault.Secret;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Security rule 1.1: what a payload claims. */
class SignedPayloadsTest {
  private final SignedPayloads payloads = payloadsAt(NOW);

  @Test
  void readsWhatBigCommerceSigned() throws PayloadRefused {
    assertThat(payloads.verify(new PayloadFixture().signed()))
        .isEqualTo(
            new SignedPayload(
                "f9d1a8d1-1b5b-4a3e-8f6e-0e6a4c1d2b3a",
                new StoreHash("abc123"),
                new PayloadUser(25, "ann@example.com", "de-DE"),
                new PayloadUser(1, "olga@example.com", null),
                NOW,
                NOW.plusSeconds(86_400),
                "/orders/7?tab=2",
                null));
  }

  @Test
  void readsAPayloadWithTheLeast() throws PayloadRefused {
    var least =
        new PayloadFixture()
            .with("user", Map.of("id", 25))
            .without("owner")
            .without("url")
            .without("channel_id")
            .without("nbf");

    SignedPayload payload = payloads.verify(least.signed());

    assertThat(payload.user()).isEqualTo(new PayloadUser(25, null, null));
    assertThat(payload.owner()).isNull();
    assertThat(payload.url()).isEqualTo("/");
    assertThat(payload.channelId()).isNull();
  }

  @Test
  void ignoresClaimsItDoesNotKnow() throws PayloadRefused {
    assertThat(payloads.verify(new PayloadFixture().with("new", List.of(1)).signed())).isNotNull();
  }

  @Test
  void readsTheChannelAndIdsThatAreText() throws PayloadRefused {
    var payload =
        payloads.verify(
            new PayloadFixture().with("channel_id", 17).with("user", Map.of("id", "25")).signed());

    assertThat(payload.channelId()).isEqualTo(17L);
    assertThat(payload.user().id()).isEqualTo(25);
  }

  @Test
  void acceptsAnAudienceListWithUs() throws PayloadRefused {
    assertThat(payloads.verify(new PayloadFixture().with("aud", List.of("x", CLIENT_ID)).signed()))
        .isNotNull();
  }

  @Test
  void refusesAnAudienceListWithoutUs() {
    refuses(new PayloadFixture().with("aud", List.of("x", "y")), "aud");
    refuses(new PayloadFixture().with("aud", List.of()), "aud");
  }

  @Test
  void refusesAnotherOrNoAudience() {
    refuses(new PayloadFixture().with("aud", "clien"), "aud");
    refuses(new PayloadFixture().with("aud", "client2"), "aud");
    refuses(new PayloadFixture().without("aud"), "aud");
  }

  @Test
  void refusesAnotherOrNoIssuer() {
    refuses(new PayloadFixture().with("iss", "BC"), "iss");
    refuses(new PayloadFixture().without("iss"), "iss");
  }

  @Test
  void allowsAMinuteOfSkew() throws PayloadRefused {
    assertThat(payloads.verify(new PayloadFixture().at("exp", -59).signed())).isNotNull();
    assertThat(payloads.verify(new PayloadFixture().at("nbf", 59).signed())).isNotNull();
    assertThat(payloads.verify(new PayloadFixture().at("iat", 59).signed())).isNotNull();
  }

  @Test
  void refusesAnExpiredPayload() {
    refuses(new PayloadFixture().at("exp", -62), "expired");
    refuses(new PayloadFixture().without("exp"), "exp");
  }

  @Test
  void refusesAPayloadOfTheFuture() {
    refuses(new PayloadFixture().at("nbf", 62), "not valid yet");
    refuses(new PayloadFixture().at("iat", 62), "future");
  }

  @Test
  void refusesAPayloadWithoutItsTimeOfIssue() {
    refuses(new PayloadFixture().without("iat"), "iat");
    refuses(new PayloadFixture().with("iat", "yesterday"), "");
  }

  @Test
  void verifiesTheTimesOfBigCommercesOwnExample() throws PayloadRefused {
    var example =
        new PayloadFixture()
            .with("iat", 1_659_031_626)
            .with("nbf", 1_659_031_621)
            .with("exp", 1_659_118_026);

    var at = payloadsAt(Instant.ofEpochSecond(1_659_031_621)).verify(example.signed());

    assertThat(at.issuedAt()).isEqualTo(Instant.ofEpochSecond(1_659_031_626));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc123",
        "stores/",
        "stores/ABC",
        "stores/a-b",
        "stores/abc/def",
        "Stores/abc",
        ""
      })
  void refusesASubjectThatNamesNoStore(String sub) {
    refuses(new PayloadFixture().with("sub", sub), "sub");
  }

  @Test
  void refusesASubjectThatIsMissingOrTooLong() {
    refuses(new PayloadFixture().without("sub"), "sub");
    refuses(new PayloadFixture().with("sub", "stores/" + "a".repeat(33)), "sub");
  }

  @Test
  void refusesAMissingEmptyOrLongId() {
    refuses(new PayloadFixture().without("jti"), "jti");
    refuses(new PayloadFixture().with("jti", ""), "jti");
    refuses(new PayloadFixture().with("jti", "x".repeat(256)), "jti");
    refuses(new PayloadFixture().with("jti", "a\u0000b"), "jti");
  }

  @Test
  void refusesAUserWithoutId() {
    refuses(new PayloadFixture().without("user"), "user");
    refuses(new PayloadFixture().with("user", Map.of("email", "ann@example.com")), "user");
    refuses(new PayloadFixture().with("user", Map.of("id", 1.5)), "user");
    refuses(new PayloadFixture().with("user", Map.of("id", -1)), "user");
    refuses(new PayloadFixture().with("user", Map.of("id", "x")), "user");
    refuses(new PayloadFixture().with("user", "25"), "user");
    refuses(new PayloadFixture().with("user", null), "user");
  }

  @Test
  void refusesMoreThanEightKibibytes() throws PayloadRefused {
    assertThat(payloads.verify(new PayloadFixture().with("pad", "x".repeat(5000)).signed()))
        .isNotNull();
    refuses(new PayloadFixture().with("pad", "x".repeat(8192)), "three parts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example.com",
        "https://evil.example.com/",
        "/\\evil.example.com",
        "\\\\evil.example.com",
        "javascript:alert(1)",
        "orders",
        "/a b",
        "/ä",
        ""
      })
  void takesAnUnsafeUrlForNone(String url) throws PayloadRefused {
    assertThat(payloads.verify(new PayloadFixture().with("url", url).signed()).url())
        .isEqualTo("/");
  }

  @Test
  void wantsASecretThatIsSafeForHs256() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SignedPayloads(CLIENT_ID, Secret.of("x".repeat(31)), InstantSource.fixed(NOW)));
  }

  @Test
  void neverTellsWhatARefusedPayloadSaid() {
    var refused =
        List.of(
            new PayloadFixture().with("aud", "canary").signed(),
            new PayloadFixture().with("iss", "canary").signed(),
            new PayloadFixture().with("sub", "canary").signed(),
            new PayloadFixture().with("exp", "canary").signed(),
            signed("{\"alg\":\"canary\"}", "{}"),
            signed(HS256, "canary"),
            signed(HS256, new PayloadFixture().with("jti", "canary").at("exp", -99).json()));
    try (var log = new CapturedLog()) {
      for (String jwt : refused) {
        assertThatThrownBy(() -> payloads.verify(jwt))
            .isInstanceOf(PayloadRefused.class)
            .hasNoCause()
            .satisfies(e -> assertThat(e.getMessage()).doesNotContain("canary"));
      }
      assertThat(log.lines()).noneMatch(line -> line.contains("canary"));
    }
  }

  @Test
  void printsNoEmail() throws PayloadRefused {
    assertThat(payloads.verify(new PayloadFixture().signed()).toString())
        .doesNotContain("example.com");
  }

  private void refuses(PayloadFixture payload, String reason) {
    refuses(payload.signed(), reason);
  }

  private void refuses(String jwt, String reason) {
    assertThatThrownBy(() -> payloads.verify(jwt))
        .isInstanceOf(PayloadRefused.class)
        .hasMessageContaining(reason);
  }

  private static SignedPayloads payloadsAt(Instant now) {
    return new SignedPayloads(CLIENT_ID, Secret.of(SECRET), InstantSource.fixed(now));
  }
}
