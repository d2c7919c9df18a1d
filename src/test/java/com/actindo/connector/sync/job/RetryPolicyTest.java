package com.actindo.connector.sync.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.sync.job.SyncOutcome.Failed;
import com.actindo.connector.sync.job.SyncOutcome.Tries;
import com.actindo.connector.sync.job.SyncOutcome.TryAgain;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RetryPolicyTest {
  @RegisterExtension
  private static final WireMockExtension BIG_COMMERCE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final RetryPolicy policy = RetryPolicy.exact();

  @Test
  void neverWaitsLongerThanTenMinutesForAStoreThatIsBusy() {
    assertThat(policy.after(busy("3600"), Tries.NONE))
        .isEqualTo(
            new TryAgain(Duration.ofMinutes(10), SyncTrouble.BIGCOMMERCE_BUSY, new Tries(1, 0)));
    assertThat(policy.after(busy(""), new Tries(9, 0)))
        .isEqualTo(
            new TryAgain(Duration.ofMinutes(10), SyncTrouble.BIGCOMMERCE_BUSY, new Tries(10, 0)));
  }

  @Test
  void waitsExactlyAsLongAsItIsTold() {
    assertThat(RetryPolicy.standard().after(busy("45"), new Tries(3, 1)))
        .isEqualTo(
            new TryAgain(Duration.ofSeconds(45), SyncTrouble.BIGCOMMERCE_BUSY, new Tries(4, 1)));
  }

  @Test
  void endsEvenWhenAStoreIsBusyForEver() {
    assertThat(policy.after(busy("1"), new Tries(20, 0)))
        .isEqualTo(new Failed(SyncTrouble.BIGCOMMERCE_BUSY));
  }

  @Test
  void variesPausesALittleSoThatConnectionsDoNotComeBackTogether() {
    var pauses = new HashSet<Duration>();
    for (int i = 0; i < 20; i++) {
      var again =
          (TryAgain) RetryPolicy.standard().after(trouble(WireMock.status(500)), new Tries(0, 1));
      assertThat(again.in()).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(24));
      pauses.add(again.in());
    }
    assertThat(pauses).hasSizeGreaterThan(1);
  }

  @Test
  void takesAStoreThatIsNotFoundForOneThatTheTokenDoesNotOpen() {
    assertThat(policy.after(trouble(WireMock.status(404)), Tries.NONE))
        .isEqualTo(new Failed(SyncTrouble.TOKEN_REJECTED));
  }

  private static ApiTrouble busy(String seconds) {
    return trouble(WireMock.status(429).withHeader("Retry-After", seconds));
  }

  /** The trouble that an answer makes; only BigCommerce's client can make it. */
  private static ApiTrouble trouble(ResponseDefinitionBuilder answer) {
    BIG_COMMERCE.stubFor(WireMock.get(WireMock.anyUrl()).willReturn(answer));
    try (var api = new BigCommerceApi(URI.create(BIG_COMMERCE.baseUrl()), Duration.ofSeconds(5))) {
      api.store(new StoreHash("abc"), Secret.of("token")).profile();
      throw new AssertionError("no trouble");
    } catch (ApiTrouble trouble) {
      return trouble;
    }
  }
}
