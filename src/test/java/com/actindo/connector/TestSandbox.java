package com.actindo.connector;

import com.actindo.connector.testing.TestDatabase;
import com.actindo.connector.vault.KeysetFault;
import com.actindo.connector.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The service and the sandbox as {@code script/server} starts them, with real time and real jobs,
 * on free ports and a database of its own.
 */
public final class TestSandbox implements AutoCloseable {
  private final TestDatabase rows = TestDatabase.create();
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port = freePort();
  private final String app;
  private final SandboxApp both;

  /**
   * Starts both.
   *
   * @param folder where the sandbox keeps what it gave out
   * @param exchangeLimit how long BigCommerce may take to exchange a code
   */
  public TestSandbox(Path folder, Duration exchangeLimit) {
    int appPort = freePort();
    this.app = "http://localhost:" + appPort;
    try {
      this.both =
          SandboxApp.start(
              Map.of(
                  "PORT", Integer.toString(appPort),
                  "MANAGEMENT_PORT", "0",
                  "SANDBOX_PORT", Integer.toString(port),
                  "DATA_DIR", folder.toString(),
                  "DATABASE_URL", rows.databaseUrl(),
                  "MIGRATE_ON_START", "false",
                  "KEYSET", Vault.createKeyset(),
                  "SUPPORT_URL", "https://support.example.com"),
              wiring(exchangeLimit));
    } catch (SettingsFault | KeysetFault | IOException e) {
      throw new IllegalStateException("service and sandbox do not start", e);
    }
  }

  private static Wiring wiring(Duration exchangeLimit) {
    Wiring real = Wiring.real();
    return new Wiring(real.clock(), real.pause(), exchangeLimit, real.scheduling());
  }

  /** The service's public address. */
  public String app() {
    return app;
  }

  /** The sandbox's start page, without a slash at the end. */
  public String start() {
    return "http://127.0.0.1:" + port;
  }

  /** The control panel of a store. */
  public String panel(String store) {
    return "http://store-" + store + ".localhost:" + port;
  }

  /** What the service has kept. */
  public TestDatabase rows() {
    return rows;
  }

  /** An access token that a merchant made in the store's control panel. */
  public String apiAccount(String store) {
    return token("shops/" + store + "/api-account");
  }

  /** The same with these scopes only, separated by spaces. */
  public String apiAccount(String store, String scopes) {
    return token("shops/" + store + "/api-account?scopes=" + scopes.replace(' ', ','));
  }

  private String token(String account) {
    return answer(account).replaceFirst("(?s).*\"accessToken\"\\s*:\\s*\"([^\"]+)\".*", "$1");
  }

  /** Makes something happen, as the sandbox's machine API describes it. */
  public void make(String pathAndQuery) {
    answer(pathAndQuery);
  }

  private String answer(String pathAndQuery) {
    var request =
        HttpRequest.newBuilder(URI.create(start() + "/sandbox/" + pathAndQuery))
            .POST(HttpRequest.BodyPublishers.noBody())
            .timeout(Duration.ofSeconds(30))
            .build();
    try {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalArgumentException(
            pathAndQuery + " is answered with " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    try (rows) {
      both.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
