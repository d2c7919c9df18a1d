package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * 60 requests a minute for each store and 600 for each address. The budget refills in real time, so
 * a slow machine may be allowed some more.
 */
class AuthBudgetFlowTest {
  @Test
  void aStoreHasABudgetOfSixtyAMinute() {
    try (var app = TestApp.start()) {
      var merchant = new Merchant(app, "budget1");
      String path = merchant.authPath("b-1");
      merchant.install("b-1", "token-1");

      for (int i = 1; i < 60; i++) {
        assertThat(merchant.browser.call(path).status()).isEqualTo(200);
      }
      Answer over = until429(merchant, path, 200);

      assertThat(over.status()).isEqualTo(429);
      assertThat(Integer.parseInt(over.header("Retry-After"))).isBetween(1, 60);
      assertThat(over.body()).contains("/problems/too-many-requests\"");
      assertThat(new Merchant(app, "budget2").install("b-2", "token-2").status()).isEqualTo(200);
    }
  }

  @Test
  void anAddressHasABudgetOfSixHundredAMinute() {
    try (var app = TestApp.start()) {
      var merchant = new Merchant(app, "budget3");

      for (int i = 0; i < 600; i++) {
        assertThat(merchant.browser.call("/auth?x=1").status()).isEqualTo(400);
      }
      Answer over = until429(merchant, "/auth?x=1", 2000);

      assertThat(over.status()).isEqualTo(429);
      assertThat(over.header("Retry-After")).isNotEmpty();
    }
  }

  @Test
  void theBudgetsCanBeSwitchedOff() {
    try (var app = TestApp.start(Map.of("RATE_LIMITS", "off"))) {
      var merchant = new Merchant(app, "budget4");
      merchant.install("b-4", "token-4");

      for (int i = 0; i < 130; i++) {
        assertThat(merchant.browser.call(merchant.authPath("b-4")).status()).isEqualTo(200);
      }
    }
  }

  private static Answer until429(Merchant merchant, String path, int most) {
    Answer answer = merchant.browser.call(path);
    for (int i = 1; i < most && answer.status() != 429; i++) {
      answer = merchant.browser.call(path);
    }
    return answer;
  }
}
