package com.actindo.connector.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.RawHttp;
import com.actindo.connector.testing.RawHttp.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock stands still, so nothing flows back into a budget unless a test moves it. */
class BudgetsTest {
  private TestApp app = TestApp.start(Map.of("TRUSTED_PROXIES", "1"));

  @AfterEach
  void stop() {
    app.close();
  }

  @Test
  void aStoreHasSixtyInstallsAMinute() {
    List<Integer> statuses = times(61, i -> "/auth?code=c" + i + "&scope=s&context=stores/busy1");
    Answer other = get("/auth?code=c&scope=s&context=stores/other1", "203.0.113.9");
    app.clock.tick(Duration.ofSeconds(1));
    Answer later = get("/auth?code=late&scope=s&context=stores/busy1", "203.0.113.9");
    Answer tooMany = get("/auth?code=late2&scope=s&context=stores/busy1", "203.0.113.9");

    assertThat(statuses.subList(0, 60)).doesNotContain(429);
    assertThat(statuses.getLast()).isEqualTo(429);
    assertThat(other.status()).isNotEqualTo(429);
    assertThat(later.status()).isNotEqualTo(429);
    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(Integer.parseInt(tooMany.header("Retry-After"))).isBetween(1, 60);
    assertThat(tooMany.body()).contains("/problems/too-many-requests");
  }

  @Test
  void anAddressHasSixHundredCallsOfAuthAMinute() {
    List<Integer> statuses = times(601, _ -> "/auth?code=c&scope=s");

    assertThat(statuses.subList(0, 600)).doesNotContain(429);
    assertThat(statuses.getLast()).isEqualTo(429);
    assertThat(get("/auth?code=c&scope=s", "203.0.113.10").status()).isEqualTo(400);
    assertThat(get("/load?signed_payload_jwt=a.b.c", "203.0.113.9").status()).isEqualTo(401);
  }

  @Test
  void anAddressHasSixtySignInsAMinute() {
    List<Integer> statuses = times(61, _ -> "/workspaces/acme/login");

    assertThat(statuses.subList(0, 60)).containsOnly(303);
    assertThat(statuses.getLast()).isEqualTo(429);
    assertThat(get("/workspaces/acme/login", "203.0.113.10").status()).isEqualTo(303);
  }

  @Test
  void aCallerCannotGetFreshBudgetsByNamingOtherAddresses() {
    app.close();
    app = TestApp.start();
    List<Integer> statuses =
        IntStream.range(0, 61)
            .mapToObj(i -> get("/workspaces/acme/login", "203.0.113." + i).status())
            .toList();

    assertThat(statuses.getLast()).isEqualTo(429);
  }

  @Test
  void withoutLimitsNothingIsRefused() {
    app.close();
    app = TestApp.start(Map.of("RATE_LIMITS", "off"));

    assertThat(times(61, _ -> "/workspaces/acme/login")).containsOnly(303);
  }

  private List<Integer> times(int count, java.util.function.IntFunction<String> path) {
    return IntStream.range(0, count)
        .mapToObj(i -> get(path.apply(i), "203.0.113.9").status())
        .toList();
  }

  private Answer get(String path, String address) {
    return new RawHttp(app.port()).get(path, "X-Forwarded-For: " + address);
  }
}
