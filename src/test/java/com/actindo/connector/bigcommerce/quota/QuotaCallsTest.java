package com.actindo.connector.bigcommerce.quota;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.StoreClient;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.http.Patience;
import com.actindo.connector.testing.TestClock;
import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.vault.Secret;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The quota and the calls that need it: jobs of one instance, people at another. */
class QuotaCallsTest {
  @RegisterExtension
  static final WireMockExtension API =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final TestClock clock = new TestClock();
  private final TestDatabase rows = TestDatabase.create();
  private final BigCommerceApi jobs = api(true);
  private final BigCommerceApi people = api(false);

  private BigCommerceApi api(boolean leavesReserve) {
    return new BigCommerceApi(
        URI.create(API.baseUrl()),
        Patience.of(Duration.ofSeconds(20)),
        new SharedQuota(rows.database(), clock, leavesReserve));
  }

  @AfterEach
  void close() {
    jobs.close();
    people.close();
    rows.close();
  }

  @Test
  void makesNoCallWhenNoneIsLeft() throws ApiTrouble {
    answer(okJson("[]"), "1", "30000");
    store(jobs).orderStatuses();

    ApiTrouble trouble = trouble(jobs);

    assertThat(trouble.kind()).isEqualTo(Kind.BUSY);
    assertThat(trouble).hasMessage("GET /v2/order_statuses: no quota left");
    assertThat(trouble.retryAfter().orElseThrow())
        .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(31));
    calls(1);

    store(people).orderStatuses();
    calls(2);
  }

  @Test
  void keepsOtherInstancesFromAStoreThatIsBusy() throws ApiTrouble {
    API.stubFor(
        get(anyUrl())
            .willReturn(
                aResponse().withStatus(429).withHeader("x-rate-limit-time-reset-ms", "8000")));
    assertThat(trouble(jobs).retryAfter()).contains(Duration.ofSeconds(8));

    assertThat(trouble(people).retryAfter()).contains(Duration.ofSeconds(8));
    calls(1);

    clock.tick(Duration.ofSeconds(8));
    answer(okJson("[]"), "20", "30000");
    store(people).orderStatuses();
    calls(2);
  }

  @Test
  void countsACallThatBrokeNoLongerThanItTook() throws ApiTrouble {
    answer(okJson("[]"), "4", "30000");
    store(jobs).orderStatuses();
    answer(aResponse().withFault(Fault.EMPTY_RESPONSE), "4", "30000");
    assertThat(trouble(jobs).kind()).isEqualTo(Kind.FAILED);

    assertThat(
            rows.everything()
                .fetchOne("select requests_left, in_flight from connector.store_quota")
                .intoArray())
        .containsExactly(3, 0);
  }

  private static void answer(ResponseDefinitionBuilder answer, String left, String reset) {
    API.stubFor(
        get(anyUrl())
            .willReturn(
                answer
                    .withHeader("x-rate-limit-requests-left", left)
                    .withHeader("x-rate-limit-requests-quota", "20")
                    .withHeader("x-rate-limit-time-window-ms", "30000")
                    .withHeader("x-rate-limit-time-reset-ms", reset)));
  }

  private static void calls(int count) {
    API.verify(count, anyRequestedFor(anyUrl()));
  }

  private static StoreClient store(BigCommerceApi api) {
    return api.store(new StoreHash("abc"), Secret.of("t"));
  }

  private static ApiTrouble trouble(BigCommerceApi api) {
    return catchThrowableOfType(ApiTrouble.class, () -> store(api).orderStatuses());
  }
}
