package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Program.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of a connection are replaced (contract, section 7). */
class SettingsFlowTest {
  private static final String DEFAULTS = settings("dropdown", "[11]");

  private static TestApp app;
  private static Claimed store;
  private static String path = "";

  @BeforeAll
  static void start() {
    app = TestApp.start();
    store = Claimed.store(app, "set1");
    path = store.path() + "/settings";
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void atTheirDefaults() {
    store.program.put(path, DEFAULTS);
  }

  /** Settings with these values and the defaults otherwise. */
  static String settings(String type, String statuses) {
    return """
    {"variantOptionType":"%s","orderFilters":{"statuses":%s,"fromId":null,"createdFrom":null,\
    "importArchived":false},"offers":{"onlyPushMappedAttributes":false}}\
    """
        .formatted(type, statuses);
  }

  @Test
  void areReplacedAsAWhole() {
    String wanted =
        """
        {"variantOptionType":"radio_buttons","orderFilters":{"statuses":[0,7,14],\
        "fromId":9007199254740991,"createdFrom":"2024-02-29","importArchived":true},\
        "offers":{"onlyPushMappedAttributes":true}}\
        """;

    Answer answer = store.program.put(path, wanted);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(wanted);
    Answer read = store.program.get(path);
    assertThat(read.body()).isEqualTo(wanted);
    assertThat(read.header("ETag")).isEqualTo(answer.header("ETag"));
  }

  @Test
  void mayLeaveNothingToImport() {
    assertThat(store.program.put(path, settings("dropdown", "[]")).status()).isEqualTo(200);
    assertThat(store.program.get(path).json().at("/orderFilters/statuses").isEmpty()).isTrue();
  }

  @Test
  void areListedInTheOrderOfTheirIdsWhateverTheCallersOrder() {
    assertThat(store.program.put(path, settings("dropdown", "[11,2,5]")).body())
        .contains("\"statuses\":[2,5,11]");
  }

  @Test
  void areNotLostToSomebodyWhoHasSeenOlderOnes() {
    String seen = store.program.get(path).header("ETag");
    Answer first = store.program.putIfMatch(path, seen, settings("rectangles", "[11]"));

    Answer second = store.program.putIfMatch(path, seen, settings("radio_buttons", "[11]"));

    assertThat(first.status()).isEqualTo(200);
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.problem()).startsWith("stale");
    assertThat(store.program.get(path).body()).isEqualTo(first.body());
    assertThat(
            store
                .program
                .putIfMatch(path, first.header("ETag"), settings("radio_buttons", "[11]"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void areChangedByOneOfTwoWhoSawTheSame() {
    String seen = store.program.get(path).header("ETag");

    var answers =
        List.of("rectangles", "radio_buttons").stream()
            .map(type ->
                CompletableFuture.supplyAsync(
                    () -> store.program.putIfMatch(path, seen, settings(type, "[1]")).status()))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void stayAsTheyAreWhenNothingIsChanged() {
    String before = store.program.get(path).header("ETag");
    int events = store.rows.events().size();

    Answer answer = store.program.put(path, DEFAULTS);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo(before);
    assertThat(store.rows.events()).hasSize(events);
  }

  @Test
  void sayInTheTrailWhatDiffers() {
    store.program.put(path, settings("rectangles", "[11,12]"));

    JsonNode event = store.program.get("/events?limit=1").json().at("/data/0");

    assertThat(event.at("/event").asText()).isEqualTo("settings.changed");
    assertThat(event.at("/actor").toString())
        .isEqualTo("{\"kind\":\"workspace-user\",\"id\":\"77\"}");
    assertThat(event.at("/detail/before").toString())
        .isEqualTo("{\"variantOptionType\":\"dropdown\",\"orderFilters.statuses\":[11]}");
    assertThat(event.at("/detail/after").toString())
        .isEqualTo("{\"variantOptionType\":\"rectangles\",\"orderFilters.statuses\":[11,12]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"dropdown\"'|'\"Dropdown\"'|variantOptionType",
        "'\"dropdown\"'|'\"\"'|variantOptionType",
        "'\"dropdown\"'|null|variantOptionType",
        "[11]|[15]|orderFilters.statuses",
        "[11]|[-1]|orderFilters.statuses",
        "[11]|'[11,11]'|orderFilters.statuses",
        "[11]|[null]|orderFilters.statuses",
        "[11]|null|orderFilters.statuses",
        "'fromId\":null'|'fromId\":0'|orderFilters.fromId",
        "'fromId\":null'|'fromId\":-5'|orderFilters.fromId",
        "'fromId\":null'|'fromId\":9007199254740992'|orderFilters.fromId",
        "'createdFrom\":null'|'createdFrom\":\"2024-02-30\"'|orderFilters.createdFrom",
        "'createdFrom\":null'|'createdFrom\":\"1969-12-31\"'|orderFilters.createdFrom",
        "'createdFrom\":null'|'createdFrom\":\"+10000-01-01\"'|orderFilters.createdFrom",
        "'createdFrom\":null'|'createdFrom\":\"2024-01-01T00:00:00Z\"'|orderFilters.createdFrom",
        "'createdFrom\":null'|'createdFrom\":\"29/02/2024\"'|orderFilters.createdFrom",
        "'createdFrom\":null'|'createdFrom\":\"\"'|orderFilters.createdFrom",
        "'importArchived\":false'|'importArchived\":null'|orderFilters.importArchived",
        "'{\"onlyPushMappedAttributes\":false}'|{}|offers.onlyPushMappedAttributes",
        "'{\"onlyPushMappedAttributes\":false}'|null|offers",
        "'\"offers\":'|'\"more\":1,\"offers\":'|more",
        "'\"fromId\":'|'\"toId\":1,\"fromId\":'|orderFilters.toId"
      })
  void nameTheMemberAtFault(String good, String bad, String named) {
    String before = store.program.get(path).body();

    Answer answer = store.program.put(path, DEFAULTS.replace(good, bad));

    assertThat(answer.problem()).isEqualTo("invalid [\"" + named + "\"]");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(store.program.get(path).body()).isEqualTo(before);
  }

  @Test
  void nameAllMembersAtFaultAtOnce() {
    assertThat(store.program.put(path, "{}").problem())
        .isEqualTo("invalid [\"variantOptionType\",\"orderFilters\",\"offers\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fromId\":null|fromId\":\"5\"",
        "fromId\":null|fromId\":1.5",
        "fromId\":null|fromId\":99999999999999999999",
        "importArchived\":false|importArchived\":\"false\"",
        "[11]|[\"11\"]",
        "[11]|{}"
      })
  void refuseValuesOfAnotherType(String good, String bad) {
    Answer answer = store.program.put(path, DEFAULTS.replace(good, bad));

    assertThat(answer.status()).isIn(400, 422);
    assertThat(answer.json().path("names")).hasSize(1);
    assertThat(store.program.get(path).body()).isEqualTo(DEFAULTS);
  }

  @Test
  void needTheRightToManageAndTheConnectionToBeOfTheWorkspace() {
    var other = Claimed.store(app, "set2");
    assertThat(other.program.put(path, DEFAULTS).status()).isEqualTo(404);
    assertThat(store.program.nobody("PUT", path).status()).isEqualTo(401);
    app.clock.tick(Duration.ofMinutes(2));
    other.merchant.workspace(other.workspace, "a@example.com", "connections.view");

    Answer refused = other.program.put(other.path() + "/settings", settings("rectangles", "[1]"));

    assertThat(refused.problem()).isEqualTo("right-missing [\"connections.manage\"]");
    assertThat(other.program.get(other.path() + "/settings").body()).isEqualTo(DEFAULTS);
  }
}
