package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.actindo.connector.CapturedLog;
import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** Secrets walk through every flow, good and bad; then whatever the service wrote is searched. */
class CanaryFlowTest {
  private static final String WORKER = "wanda.canary@example.com";
  private static final String CORE1_SECRET = "canary-core1-secret-4711";

  private static TestApp app;
  private static final List<String> SECRETS = new ArrayList<>();
  private static final List<Answer> ANSWERS = new ArrayList<>();
  private static List<String> log = List.of();
  private static List<KeyValuePair> fields = List.of();
  private static String metrics = "";

  @BeforeAll
  static void walk() {
    app = TestApp.start(Map.of("CORE1_CLIENT_SECRET", CORE1_SECRET));
    SECRETS.addAll(List.of(TestApp.CLIENT_SECRET, CORE1_SECRET, "core1-code", "core1-token"));
    SECRETS.add(keyMaterial(app.keyset));
    try (var captured = new CapturedLog()) {
      level(Logger.ROOT_LOGGER_NAME, Level.INFO);
      level("com.actindo", Level.TRACE);
      installsThatFail();
      theWholeWay();
      callsOfForeigners();
      tokensByHand();
      log = captured.lines();
      fields = captured.fields();
      level("com.actindo", null);
    }
    metrics = new Browser(app).call("http://localhost:" + app.managementPort() + "/metrics").body();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static void installsThatFail() {
    var merchant = new Merchant(app, "canary0");
    merchant.grants(secret("canary-code-refused"), aResponse().withStatus(400));
    merchant.grants(secret("canary-code-broken"), serverError().withBody("canary-code-broken"));
    merchant.grants(secret("canary-code-html"), okJson("<html>canary-code-html"));
    merchant.grants(
        secret("canary-code-other"),
        merchant.grant(secret("canary-token-other"), Merchant.SCOPES, "another1"));
    merchant.grants(
        secret("canary-code-narrow"),
        merchant.grant(secret("canary-token-narrow"), "store_v2_orders", "canary0"));
    for (String way : List.of("refused", "broken", "html", "other", "narrow")) {
      merchant.browser.open(merchant.authPath("canary-code-" + way));
      merchant.browser.call(merchant.authPath("canary-code-" + way));
    }
    ANSWERS.addAll(merchant.browser.answers());
  }

  private static void theWholeWay() {
    var merchant = new Merchant(app, "canary1");
    merchant.workspace(
        "demo", WORKER, "connections.view", "connections.manage", "connections.delete");
    merchant.workspace("other", aResponse().withStatus(401));
    Answer setup = merchant.install(secret("canary-code-good"), secret("canary-token-good"));
    keep(setup.ticket(), setup.pageKey());
    merchant.browser.post("/setup", Map.of("ticket", setup.ticket(), "workspace", "no such"));
    merchant.browser.post("/setup", Map.of("ticket", setup.ticket(), "workspace", "nowhere"));
    merchant.connect(setup, "other");
    Answer consent = merchant.connect(merchant.browser.open(signed(merchant, "/load")), "demo");
    assertThat(consent.status()).isEqualTo(200);
    keep(consent.ticket());
    Answer connected =
        merchant.browser.post(
            "/setup/consent", Map.of("ticket", consent.ticket(), "decision", "connect"));
    assertThat(connected.status()).as(connected.body()).isEqualTo(303);
    merchant.refusesAllTokens();
    app.runJobs();
    merchant.browser.open("/setup/connected");
    app.bigCommerce.resetMappings();
    merchant.install(secret("canary-code-again"), secret("canary-token-again"));
    app.runJobsAfter(Duration.ofMinutes(2));
    tenant();
    merchant.browser.call(signed(merchant, "/uninstall"));
    merchant.browser.call("/uninstall?signed_payload_jwt=" + secret("canary.payload.forged"));
    merchant.refusesAllTokens();
    app.runJobsAfter(Duration.ofMinutes(30));
    merchant.browser.call(signed(merchant, "/remove_user"));
    merchant.browser.open(signed(merchant, "/load"));
    ANSWERS.addAll(merchant.browser.answers());
  }

  private static void tenant() {
    var tenant = new Tenant(app, "demo");
    tenant.begin("");
    tenant.callback(secret("canary-state-wrong"));
    tenant.signIn();
    keep(tenant.session());
    assertThat(tenant.connections().status()).isEqualTo(200);
    String bearer = "Bearer " + secret("canary-bearer-good");
    for (String path : List.of("connections", "processes", "attributes", "connections/1")) {
      tenant.browser.call("/api/workspaces/demo/" + path, "Authorization", bearer);
    }
    tenant.browser.call(
        "/api/workspaces/other/connections",
        "Authorization",
        "Bearer " + secret("canary-bearer-refused"));
    tenant.logout();
    ANSWERS.addAll(tenant.browser.answers());
  }

  private static void tokensByHand() {
    var merchant = new Merchant(app, "canary2");
    merchant.opensFor(secret("canary-hand-good"));
    merchant.opensFor(secret("canary-hand-next"));
    var program = new Program(app, "demo", secret("canary-bearer-hand"));
    program.create("Any", "canary2", secret("canary-hand-refused"));
    program.create("Any", "canary3", "canary-hand-good");
    program.post("/connections", "{\"credentials\":{\"accessToken\":\"canary-hand-good\"}}");
    program.post("/connections", "{\"credentials\":\"canary-hand-good\"}");
    program.post("/connections", "{\"credentials\":{\"accessToken\":\"canary-hand-good\"");
    program.post("/connections", "{\"name\":{\"accessToken\":\"canary-hand-good\"}}");
    String path = "/connections/" + program.create("Any", "canary2", "canary-hand-good").at("/id");
    for (String token : List.of("canary-hand-refused", "canary-hand-next")) {
      program.patch(path, "{\"credentials\":{\"accessToken\":\"" + token + "\"}}");
    }
    program.post(path + "/disable");
    assertThat(program.post(path + "/enable").status()).isEqualTo(200);
    app.runJobs();
    program.get("/events");
    program.get("/processes");
    assertThat(program.get(path).at("/status")).isEqualTo("active");
    program
        .answers()
        .forEach(
            answer -> ANSWERS.add(new Answer(answer.status(), answer.body(), answer.headers())));
  }

  private static void callsOfForeigners() {
    var stranger = new Browser(app);
    stranger.post("/setup", Map.of("ticket", secret("canary-ticket-forged"), "workspace", "demo"));
    stranger.post(
        "/setup", Map.of("ticket", "canary-ticket-forged"), "Origin", "https://evil.example.com");
    stranger.open("/setup/callback?code=" + secret("canary-code-stolen") + "&state=x");
    stranger.call("/load/progress", "X-Page-Key", secret("canary-page-key"));
    stranger.call("/setup/connected", "Cookie", "claim=" + secret("canary-cookie"));
    stranger.call("/nothing/here", "Authorization", "Bearer " + secret("canary-bearer-lost"));
    ANSWERS.addAll(stranger.answers());
  }

  @Test
  void noSecretAndNoEmailIsLogged() {
    assertThat(log).hasSizeGreaterThan(20);
    for (String line : log) {
      assertThat(line).doesNotContain(SECRETS).doesNotContain("@example.com");
    }
  }

  @Test
  void everyFieldOfTheLogIsASingleValueInJson() {
    var json = new ObjectMapper();
    assertThat(fields)
        .extracting(field -> field.key)
        .contains("store", "workspace", "connection", "process");
    assertThat(fields)
        .filteredOn(field -> !(field.value instanceof Map))
        .allMatch(field -> json.valueToTree(field.value).isValueNode());
  }

  @Test
  void noSecretIsMeasured() {
    assertThat(metrics).contains("connector_http_requests").doesNotContain(SECRETS);
    assertThat(metrics).doesNotContain("canary").doesNotContain("@");
  }

  @Test
  void noSecretIsAnsweredButToThePageItWasMadeFor() {
    assertThat(ANSWERS).hasSizeGreaterThan(30);
    for (Answer answer : ANSWERS) {
      String body =
          answer
              .body()
              .replace(" value=\"" + answer.ticket() + "\"", "")
              .replace(answer.pageKey(), "");
      assertThat(body).doesNotContain(SECRETS);
      assertThat(answer.header("Location")).doesNotContain(SECRETS);
      boolean namesThePeople = body.contains("class=\"store\"");
      if (!namesThePeople) {
        assertThat(body).doesNotContain("@example.com");
      }
    }
  }

  @Test
  void noSecretIsInTheDatabaseAndEmailsAreInOneTableOnly() {
    var tables =
        app.rows
            .everything()
            .fetch(
                "select schemaname || '.' || tablename from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema')")
            .getValues(0, String.class);
    assertThat(tables).contains("connector.store_user", "connector.scheduled_tasks");
    for (String table : tables) {
      List<String> rows =
          app.rows
              .everything()
              .fetch("select t::text from " + table + " t")
              .getValues(0, String.class);
      for (String row : rows) {
        forms()
            .forEach(
                form -> assertThat(row.toLowerCase(Locale.ROOT)).as(table).doesNotContain(form));
        if (!table.equals("connector.store_user")) {
          assertThat(row).as(table).doesNotContain("@").doesNotContain(hex("@example.com"));
        }
        assertThat(row).doesNotContain(WORKER);
      }
    }
    assertThat(app.rows.everything().fetchCount(org.jooq.impl.DSL.table("connector.store_user")))
        .isPositive();
  }

  @Test
  void aConfirmedUninstallLeavesNoToken() {
    assertThat(
            app.rows
                .everything()
                .fetchOne(
                    "select state || coalesce(key_id::text, '-') || coalesce(sealed_token::text,"
                        + " '-') from connector.installation where store_hash = 'canary1'")
                .into(String.class))
        .isEqualTo("uninstalled--");
  }

  /** The secrets as a database would show them: as text, and in binary columns. */
  private static Stream<String> forms() {
    return SECRETS.stream()
        .flatMap(secret ->
            Stream.of(
                secret,
                hex(secret),
                Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8))))
        .map(form -> form.toLowerCase(Locale.ROOT));
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String signed(Merchant merchant, String callback) {
    String path = merchant.signed(callback, Merchant.OWNER);
    keep(path.substring(path.indexOf('=') + 1), path.substring(path.lastIndexOf('.') + 1));
    return path;
  }

  private static String secret(String value) {
    keep(value);
    return value;
  }

  private static void keep(String... values) {
    for (String value : values) {
      assertThat(value).isNotEmpty();
      SECRETS.add(value);
    }
  }

  private static String keyMaterial(String keyset) {
    var value = Pattern.compile("\"value\":\\s*\"([^\"]+)\"").matcher(keyset);
    assertThat(value.find()).isTrue();
    return value.group(1);
  }

  private static void level(String logger, @org.jspecify.annotations.Nullable Level level) {
    ((Logger) LoggerFactory.getLogger(logger)).setLevel(level);
  }
}
