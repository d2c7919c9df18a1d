package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A connection that holds the app's installation is given a token by hand. */
class EditClaimedFlowTest {
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

  private static String token(String token) {
    return "{\"credentials\":{\"accessToken\":\"" + token + "\"}}";
  }

  @Test
  void keepsHoldingTheStoreSoThatALaterInstallTakesItOverAgain() {
    var store = Claimed.store(app, "again1");
    store.merchant.opensFor("by-hand");

    var edited = store.program.patch(store.path(), token("by-hand"));

    assertThat(edited.status()).as(edited.body()).isEqualTo(200);
    assertThat(edited.at("/credentials/source")).isEqualTo("manual");
    assertThat(store.rows.ownToken()).isEqualTo("by-hand");
    assertThat(facts.count("store_holder where store_hash = 'again1'")).isEqualTo(1);
    Answer page = store.merchant.install("again-code", "from-the-app");

    assertThat(page.heading()).isEqualTo("BigCommerce Connected");
    assertThat(store.rows.connection("status_reason is null")).isEqualTo("true");
    assertThat(store.rows.connection("source")).isEqualTo("app");
    assertThat(store.rows.ownToken()).isEmpty();
    assertThat(store.rows.token()).isEqualTo("from-the-app");
    app.runJobs();
    assertThat(store.rows.statusReason()).isEqualTo("null");
  }

  @Test
  void staysDisabledWhenTheAppIsInstalledAgain() {
    var store = Claimed.store(app, "off1");
    store.merchant.opensFor("by-hand");
    store.program.patch(store.path(), token("by-hand"));
    store.program.post(store.path() + "/disable");

    store.merchant.install("off-code", "from-the-app");

    assertThat(store.rows.statusReason()).isEqualTo("disabled");
    assertThat(store.rows.connection("source")).isEqualTo("app");
    assertThat(store.rows.ownToken()).isEmpty();
  }

  @Test
  void letsGoOfTheInstallationWhenItMovesToAnotherStore() {
    var store = Claimed.store(app, "leave1");
    new Merchant(app, "leave2").opensFor("by-hand");

    var moved =
        store.program.patch(
            store.path(),
            "{\"credentials\":{\"storeHash\":\"leave2\",\"accessToken\":\"by-hand\"}}");

    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(facts.count("store_holder where store_hash in ('leave1', 'leave2')")).isZero();
    assertThat(store.rows.installation("unclaimed_since is not null")).isEqualTo("true");
    assertThat(store.rows.token()).isNotEmpty();
    var other = new Merchant(app, "leave1");
    other.workspace("demo4", Merchant.email(Merchant.INSTALLER), "connections.manage");
    Answer setup = other.install("leave-code", "leave-token");
    assertThat(other.connect(setup, "demo4").status()).isEqualTo(303);
    assertThat(
            facts.text(
                "select workspace from connector.store_holder where store_hash = ?", "leave1"))
        .isEqualTo("demo4");
  }

  @Test
  void neverUsesTheInstallationsTokenOfAStoreThatItDoesNotHold() {
    var store = Claimed.store(app, "lost1");
    facts.change("delete from connector.store_holder where store_hash = 'lost1'");

    var enabled = store.program.post(store.path() + "/enable");

    assertThat(enabled.status()).isEqualTo(409);
    assertThat(enabled.type()).isEqualTo("token-rejected");
  }

  @Test
  void aWorkspaceTakesOverItsOwnHandMadeConnectionByAClaim() {
    var merchant = new Merchant(app, "own1");
    merchant.workspace(
        "demo6", Merchant.email(Merchant.INSTALLER), "connections.view", "connections.manage");
    merchant.opensFor("by-hand");
    var program = new Program(app, "demo6");
    String id = program.create("My own name", "own1", "by-hand").at("/id");

    merchant.connect(merchant.install("own-code", "from-the-app"), "demo6");

    var connection = program.get("/connections/" + id);
    assertThat(connection.at("/name")).isEqualTo("My own name");
    assertThat(connection.at("/credentials/source")).isEqualTo("app");
    assertThat(new StoreRows(merchant).ownToken()).isEmpty();
    assertThat(facts.count("attribute where connection_id = ?", Long.parseLong(id))).isEqualTo(97);
  }
}
