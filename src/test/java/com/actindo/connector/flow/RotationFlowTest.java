package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.Commands;
import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.actindo.connector.vault.KeysetFault;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code keys rotate} beside a service that runs on. */
class RotationFlowTest {
  @TempDir private Path folder;
  private Path keys;
  private TestApp app;
  private Merchant first;
  private Merchant second;
  private long manual;

  @BeforeEach
  void aServiceWithTokensOfBothKinds() throws IOException, KeysetFault {
    keys = Files.writeString(folder.resolve("keyset.json"), Vault.createKeyset());
    app = TestApp.start(Map.of("KEYSET_FILE", keys.toString()));
    first = new Merchant(app, "rotate1");
    second = new Merchant(app, "rotate2");
    first.workspace(
        "demo", Merchant.email(Merchant.INSTALLER), "connections.view", "connections.manage");
    first.connect(first.install("code-1", "token-1"), "demo");
    second.connect(second.install("code-2", "token-2"), "demo");
    var byHand = new Merchant(app, "rotate3");
    byHand.opensFor("token-3");
    manual = enteredByHand("rotate3", "token-3");
    app.runJobs();
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private long enteredByHand(String store, String token) throws KeysetFault {
    Vault vault = Vault.ofFile(keys);
    long id =
        app.rows
            .everything()
            .fetchOne(
                "insert into connector.connection (workspace, name, driver, store_hash, source,"
                    + " created_at) values ('demo', 'by hand', 'bigcommerce', ?, 'manual', now())"
                    + " returning id",
                store)
            .into(Long.class);
    var sealed = vault.seal(Secret.of(token), store + "|manual|" + id);
    app.rows
        .everything()
        .execute(
            "update connector.connection set sealed_token = ?, key_id = ? where id = ?",
            sealed.bytes(),
            sealed.keyId(),
            id);
    app.rows
        .everything()
        .execute(
            "insert into connector.connection_settings (workspace, connection_id) values ('demo', ?)",
            id);
    return id;
  }

  private Commands.Result rotate() {
    return Commands.run(
        Map.of("KEYSET_FILE", keys.toString(), "DATABASE_URL", app.rows.databaseUrl()),
        "keys",
        "rotate");
  }

  private List<Long> keysInUse() {
    return app.rows
        .everything()
        .fetch(
            "select distinct key_id from (select key_id from connector.installation union all"
                + " select key_id from connector.connection) k where key_id is not null")
        .getValues(0, Long.class);
  }

  private String synchronised(long connection) {
    Answer asked =
        first.browser.post(
            "/api/workspaces/demo/connections/" + connection + "/sync",
            Map.of(),
            "Authorization",
            "Bearer core1-token");
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    app.runJobs();
    return app.rows
        .everything()
        .fetchOne(
            "select coalesce(status_reason, 'active') from connector.connection where id = ?",
            connection)
        .into(String.class);
  }

  private long connectionOf(Merchant merchant) {
    return app.rows
        .everything()
        .fetchOne("select id from connector.connection where store_hash = ?", merchant.hash)
        .into(Long.class);
  }

  @Test
  void sealsEveryTokenAnewWhileTheServiceGoesOn() throws KeysetFault {
    List<Long> before = keysInUse();
    var result = rotate();

    assertThat(result.status()).as(result.err()).isZero();
    assertThat(keysInUse())
        .containsExactly(Vault.ofFile(keys).primaryKeyId())
        .doesNotContainAnyElementsOf(before);
    assertThat(synchronised(connectionOf(first))).isEqualTo("active");
    assertThat(synchronised(connectionOf(second))).isEqualTo("active");
    assertThat(synchronised(manual)).isEqualTo("active");
    var third = new Merchant(app, "rotate4");
    assertThat(third.install("code-4", "token-4").status()).isEqualTo(200);
  }

  @Test
  void goesOnWhereAKillHasStoppedIt() throws KeysetFault {
    Vault killed = Vault.rotate(keys);
    var sealed = killed.seal(Secret.of("token-1"), "rotate1|app|1");
    app.rows
        .everything()
        .execute(
            "update connector.installation set sealed_token = ?, key_id = ?"
                + " where store_hash = 'rotate1'",
            sealed.bytes(),
            sealed.keyId());
    assertThat(keysInUse()).hasSize(2);
    assertThat(synchronised(connectionOf(first))).isEqualTo("active");
    assertThat(synchronised(connectionOf(second))).isEqualTo("active");

    assertThat(rotate().status()).isZero();
    assertThat(keysInUse()).containsExactly(Vault.ofFile(keys).primaryKeyId());
    assertThat(synchronised(connectionOf(first))).isEqualTo("active");
    assertThat(synchronised(connectionOf(second))).isEqualTo("active");
  }

  @Test
  void aTokenOfAnUnknownKeyIsUnreadableAndNoCrash() {
    app.rows
        .everything()
        .execute("update connector.installation set key_id = 7 where store_hash = 'rotate1'");

    assertThat(synchronised(connectionOf(first))).isEqualTo("token-unreadable");
    assertThat(first.browser.open(first.signed("/load", Merchant.OWNER)).status()).isEqualTo(200);
    assertThat(rotate().status()).isZero();
    assertThat(keysInUse()).contains(7L).hasSize(2);
    assertThat(synchronised(connectionOf(second))).isEqualTo("active");
  }
}
