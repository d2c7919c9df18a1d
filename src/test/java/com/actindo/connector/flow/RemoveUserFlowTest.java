package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code /remove_user} removes exactly the user in the payload, in that store. */
class RemoveUserFlowTest {
  private static final String REMOVED = "{\"status\":\"removed\"}";
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
  void removesExactlyThatUserInThatStore() {
    Merchant merchant = installed("rm1");
    Merchant other = installed("rm2");
    merchant.browser.open(merchant.signed("/load", 30));
    other.browser.open(other.signed("/load", 30));

    Answer answer = merchant.browser.call(merchant.signed("/remove_user", 30));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(REMOVED);
    assertThat(new StoreRows(merchant).users())
        .containsExactly("11 user11@example.com -", "12 user12@example.com -");
    assertThat(new StoreRows(other).users()).hasSize(3);
    assertThat(new StoreRows(merchant).actors("store-user.removed"))
        .containsExactly("store-user 30");
  }

  @Test
  void anUnknownUserIsRemovedAlready() {
    Merchant merchant = installed("rm3");

    Answer answer = merchant.browser.call(merchant.signed("/remove_user", 30));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(REMOVED);
    assertThat(new StoreRows(merchant).users()).hasSize(2);
    assertThat(new StoreRows(merchant).events()).doesNotContain("store-user.removed");
  }

  @Test
  void anUnknownStoreIs404() {
    var merchant = new Merchant(app, "rm4");

    Answer answer = merchant.browser.call(merchant.signed("/remove_user", 30));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("/problems/store-unknown\"");
  }

  @Test
  void takesBackTheTicketsAndKeysOfThatUserAndOfNobodyElse() {
    Merchant merchant = installed("rm5");
    merchant.workspace("demo", "x@example.com", "connections.manage");
    Answer theirs = merchant.browser.open(merchant.signed("/load", 30));
    Answer others = merchant.browser.open(merchant.signed("/load", Merchant.OWNER));
    Answer begun = start(merchant, theirs);

    merchant.browser.call(merchant.signed("/remove_user", 30));

    assertThat(begun.status()).isEqualTo(303);
    assertThat(start(merchant, theirs).status()).isEqualTo(403);
    assertThat(progress(merchant, theirs).status()).isEqualTo(403);
    assertThat(
            merchant
                .browser
                .open("/setup/callback?code=c&state=" + begun.redirectParameter("state"))
                .status())
        .isEqualTo(403);
    assertThat(start(merchant, others).status()).isEqualTo(303);
    assertThat(progress(merchant, others).status()).isEqualTo(200);
  }

  @Test
  void theInstallerCanBeRemovedAndTheStoreStaysInstalled() {
    Merchant merchant = installed("rm6");

    merchant.browser.call(merchant.signed("/remove_user", Merchant.INSTALLER));

    assertThat(new StoreRows(merchant).users()).containsExactly("11 user11@example.com -");
    assertThat(new StoreRows(merchant).installation("state")).isEqualTo("installed");
    assertThat(merchant.browser.open(merchant.signed("/load", Merchant.OWNER)).status())
        .isEqualTo(200);
  }

  private static Answer start(Merchant merchant, Answer setup) {
    return merchant.browser.post("/setup", Map.of("ticket", setup.ticket(), "workspace", "demo"));
  }

  private static Answer progress(Merchant merchant, Answer page) {
    return merchant.browser.call("/setup/progress", "X-Page-Key", page.pageKey());
  }

  private static Merchant installed(String hash) {
    var merchant = new Merchant(app, hash);
    merchant.install("code-" + hash, "token-" + hash);
    return merchant;
  }
}
