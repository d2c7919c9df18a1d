package com.actindo.connector.flow;

import static java.util.Objects.requireNonNull;

import com.actindo.connector.TestApp;
import com.actindo.connector.sandbox.Sandbox;
import com.actindo.connector.sandbox.SandboxSettings;
import com.actindo.connector.testing.TestClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A store of the sandbox behind instances of the service, all with the same time. */
final class TradingStore implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  final String hash;
  final TestApp app;
  final Facts facts;
  private final AtomicReference<Instant> now = new AtomicReference<>(TestClock.START);
  private final HttpClient client = HttpClient.newHttpClient();
  private final Sandbox sandbox;

  TradingStore(String hash, Path folder) {
    this.hash = hash;
    this.sandbox =
        Sandbox.start(
            new SandboxSettings(
                0,
                URI.create("http://localhost:9"),
                TestApp.CLIENT_ID,
                TestApp.CLIENT_SECRET,
                "4711",
                "connector",
                "core1-secret",
                folder,
                List.of(Merchant.SCOPES.split(" ")),
                now::get));
    this.app = TestApp.start(environment());
    this.facts = new Facts(app);
  }

  private Map<String, String> environment() {
    return Map.of("BIGCOMMERCE_API_URL", sandbox.url() + "/api", "RATE_LIMITS", "off");
  }

  /** A further instance; to be closed before this. */
  TestApp beside() {
    return TestApp.beside(app, environment());
  }

  /** A connection that a workspace's program made by hand, synchronised. */
  Made connect(String workspace) {
    new Merchant(app, "any").workspace(workspace, "wanda@example.com", Claimed.ALL_RIGHTS);
    var program = new Program(app, workspace);
    var token = make("api-account").get("accessToken").asText();
    var made = new Made(program, program.create("Shop", hash, token).at("/id"));
    app.runJobs();
    return made;
  }

  /** A connection and who made it. */
  record Made(Program program, String id) {
    /** Imports the orders in the statuses, from an id on. */
    void filter(int fromId, String statuses) {
      var settings =
          """
          {"variantOptionType":"dropdown","offers":{"onlyPushMappedAttributes":false},
           "orderFilters":{"statuses":%s,"fromId":%d,"createdFrom":null,"importArchived":false}}
          """
              .formatted(statuses, fromId);
      expect(200, program.put("/connections/" + id + "/settings", settings));
    }

    void queueImport() {
      expect(202, program.post("/connections/" + id + "/import"));
    }

    private static void expect(int status, Program.Answer answer) {
      if (answer.status() != status) {
        throw new AssertionError(answer.status() + " " + answer.body());
      }
    }
  }

  /** Does something in the sandbox to the store, as its machine API describes it. */
  JsonNode make(String what) {
    return answer(request(what).POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** How much of the store's quota was used since it was set. */
  JsonNode quota() {
    return answer(request("quota"));
  }

  /** Allows so many calls in a window, and counts anew. */
  void allow(int calls, Duration window) {
    make("quota?requests=" + calls + "&windowMs=" + window.toMillis());
  }

  /** Breaks something about the store's orders. */
  void breakOrders(String how) {
    var address = sandbox.url() + "/sandbox/faults?area=orders&who=" + hash + "&" + how;
    var request = HttpRequest.newBuilder(URI.create(address));
    answer(request.POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** Moves the time of everybody. */
  void tick(Duration length, TestApp... others) {
    app.clock.tick(length);
    for (var other : others) {
      other.clock.tick(length);
    }
    now.set(app.clock.instant());
  }

  private HttpRequest.Builder request(String what) {
    return HttpRequest.newBuilder(
        URI.create(sandbox.url() + "/sandbox/shops/" + hash + "/" + what));
  }

  private JsonNode answer(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalArgumentException(answer.statusCode() + " " + answer.body());
      }
      return requireNonNull(JSON.readTree(answer.body()));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    app.close();
    sandbox.close();
    client.close();
  }
}
