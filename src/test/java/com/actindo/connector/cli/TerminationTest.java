package com.actindo.connector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.vault.Vault;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminationTest {
  private static final String GRANT =
      """
      {"access_token":"token-1","scope":"store_v2_information_read_only store_v2_orders \
      store_v2_products_read_only store_channel_settings_read_only","context":"stores/ending1",
       "user":{"id":12,"email":"a@example.com"},"owner":{"id":11,"email":"b@example.com"}}
      """;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  @Test
  void finishesTheRequestInFlightAndEndsWith143(@TempDir Path folder) throws Exception {
    HttpServer bigCommerce = slowTokenEndpoint();
    try (var rows = TestDatabase.create();
        var service = ServiceProcess.serve(folder, environment(rows, bigCommerce))) {
      assertThat(service.health("ready")).isEqualTo(200);
      var install =
          CompletableFuture.supplyAsync(
              () -> service.get("/auth?code=c&scope=s&context=stores%2Fending1"));
      assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

      service.terminate();
      while (service.health("ready") == 200) {
        Thread.onSpinWait();
      }
      released.countDown();

      assertThat(install.get(30, TimeUnit.SECONDS)).isEqualTo(200);
      assertThat(service.exitStatus()).isEqualTo(143);
      assertThat(service.errors())
          .contains("service stopped")
          .doesNotContain("ERROR")
          .doesNotContain("token-1")
          .doesNotContain("@example.com");
      assertThat(service.output()).isEmpty();
      assertThat(
              rows.everything()
                  .fetchOne("select count(*) from connector.installation")
                  .into(Integer.class))
          .isEqualTo(1);
    } finally {
      bigCommerce.stop(0);
    }
  }

  private HttpServer slowTokenEndpoint() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/oauth2/token",
        exchange -> {
          asked.countDown();
          await(released);
          byte[] grant = GRANT.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, grant.length);
          exchange.getResponseBody().write(grant);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> environment(TestDatabase rows, HttpServer bigCommerce) {
    String url = "http://127.0.0.1:" + bigCommerce.getAddress().getPort();
    return Map.of(
        "PORT", "0",
        "MANAGEMENT_PORT", "0",
        "DATABASE_URL", rows.databaseUrl(),
        "KEYSET", Vault.createKeyset(),
        "BIGCOMMERCE_CLIENT_ID", "app",
        "BIGCOMMERCE_CLIENT_SECRET", "0123456789abcdef0123456789abcdef",
        "BIGCOMMERCE_LOGIN_URL", url,
        "BIGCOMMERCE_API_URL", url,
        "CORE1_CLIENT_ID", "connector",
        "CORE1_CLIENT_SECRET", "core1-secret");
  }
}
