package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace reads its audit trail (contract, section 5). */
class EventsFlowTest {
  private static TestApp app;

  /** A store to whose connection everything has happened, up to its deletion. */
  private static Claimed store;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    store = Claimed.store(app, "evt1");
    app.clock.tick(Duration.ofMinutes(1));
    store.program.put(store.path() + "/settings", SettingsFlowTest.settings("rectangles", "[11]"));
    store.program.post(store.path() + "/sync");
    app.runJobs();
    store.disable();
    store.program.post(store.path() + "/release");
    store.program.delete(store.path());
    app.runJobs();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void hasEverythingTheNewestFirstAndOutlivesTheConnection() {
    assertThat(store.program.get(store.path()).status()).isEqualTo(404);

    assertThat(events("/events"))
        .containsExactly(
            "connection.deleted",
            "connection.released",
            "connection.synchronised",
            "connection.synchronisation-requested",
            "settings.changed",
            "connection.synchronised",
            "store.claimed");
    assertThat(events("/events?connection=" + store.id)).hasSize(7);
    assertThat(events("/events?connection=999999")).isEmpty();
  }

  @Test
  void saysWhoDidWhatWhen() {
    JsonNode page = store.program.get("/events?sort=at,id&limit=3&page=2").json();

    assertThat(page.at("/meta/pagination").toString())
        .isEqualTo("{\"page\":2,\"limit\":3,\"total\":7,\"pages\":3}");
    JsonNode synchronised = page.at("/data/1");
    assertThat(synchronised.fieldNames())
        .toIterable()
        .containsExactly("id", "at", "actor", "event", "connection", "storeHash", "detail");
    assertThat(synchronised.at("/event").asText()).isEqualTo("connection.synchronised");
    assertThat(synchronised.at("/actor").toString())
        .isEqualTo("{\"kind\":\"service\",\"id\":null}");
    assertThat(synchronised.at("/connection").asLong()).isEqualTo(store.id);
    assertThat(synchronised.at("/storeHash").asText()).isEqualTo("evt1");
    assertThat(synchronised.at("/detail/counts/channels").asInt()).isOne();
    assertThat(page.at("/data/0/actor").toString())
        .isEqualTo("{\"kind\":\"workspace-user\",\"id\":\"77\"}");
  }

  @Test
  void holdsNoSecretAndNoMailAddress() {
    assertThat(store.program.get("/events?limit=100").body())
        .doesNotContain("t-evt1")
        .doesNotContain("@")
        .doesNotContain("core1-token");
  }

  @Test
  void isOfOneWorkspaceOnlyAndNeedsTheRightToView() {
    var other = Claimed.store(app, "evt2");
    assertThat(events(other, "/events?connection=" + store.id)).isEmpty();
    assertThat(events(other, "/events")).doesNotContain("connection.deleted");
    assertThat(other.program.nobody("GET", "/events").status()).isEqualTo(401);
    app.clock.tick(Duration.ofMinutes(2));
    other.merchant.workspace(other.workspace, "a@example.com", "connections.delete");

    assertThat(other.program.get("/events").problem())
        .isEqualTo("right-missing [\"connections.view\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=101",
        "page=0",
        "sort=event",
        "sort=id,id",
        "connection=0",
        "connection=x",
        "event=store.claimed",
        "limit=1&limit=2"
      })
  void refusesWhatItDoesNotKnow(String query) {
    assertThat(store.program.get("/events?" + query).problem()).startsWith("invalid-parameter");
  }

  private static List<String> events(String path) {
    return events(store, path);
  }

  private static List<String> events(Claimed of, String path) {
    return StreamSupport.stream(of.program.get(path).json().at("/data").spliterator(), false)
        .map(event -> event.at("/event").asText())
        .toList();
  }
}
