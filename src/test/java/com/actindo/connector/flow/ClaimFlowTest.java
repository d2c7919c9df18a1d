package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClaimFlowTest {
  private static TestApp app;

  @BeforeAll
  static void start() {
    app = TestApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void aMerchantInstallsAndTheWorkspaceHasAnActiveConnection() {
    var merchant = new Merchant(app, "first1");
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.manage");

    Answer setup = merchant.install("code-1", "token-1");
    Answer callback = merchant.connect(setup, "demo");
    app.runJobs();
    Answer connected = merchant.browser.open("/setup/connected");

    assertThat(setup.status()).isEqualTo(200);
    assertThat(callback.status()).as(callback.body()).isEqualTo(303);
    assertThat(callback.header("Location")).isEqualTo("/setup/connected");
    assertThat(connected.heading()).isEqualTo("BigCommerce Connected");
    assertThat(
            app.rows
                .everything()
                .fetchOne(
                    "select status_reason is null and last_synced_at is not null"
                        + " from connector.connection where store_hash = 'first1'")
                .into(Boolean.class))
        .isTrue();
  }
}
