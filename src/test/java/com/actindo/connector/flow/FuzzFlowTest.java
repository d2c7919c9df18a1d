package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.testing.RawHttp;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad input in every field of every route. Each case has a seed: the same cases run every time.
 * What callers may rightly add (attempts to install and to sign in, keys of pages) is not counted.
 */
class FuzzFlowTest {
  private static final int CASES = 12;
  private static final List<String> FIELDS =
      List.of(
          "code",
          "scope",
          "context",
          "account_uuid",
          "signed_payload_jwt",
          "external_install",
          "state",
          "error",
          "declined",
          "return_to",
          "page",
          "limit",
          "sort",
          "status",
          "q",
          "row",
          "ids",
          "remoteId",
          "interval",
          "connection",
          "entity",
          "ticket",
          "workspace",
          "decision",
          "csrf");
  private static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Accept-Encoding",
          "Authorization",
          "Cookie",
          "Origin",
          "If-Match",
          "If-None-Match",
          "X-Page-Key",
          "X-Page-Version",
          "X-Forwarded-For",
          "Sec-Fetch-Site",
          "Sec-Fetch-Dest",
          "Sec-Purpose",
          "Content-Type",
          "Referer");
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "%00",
          "%0d%0aSet-Cookie:%20a=b",
          "%ff%fe",
          "%C0%AF",
          "..%2f..%2fetc%2fpasswd",
          "'%20or%20'1'='1",
          "%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
          "%24%7B7*7%7D",
          "-1",
          "0",
          "99999999999999999999",
          "1e309",
          "NaN",
          "null",
          "true",
          "[]",
          "%7B%7D",
          "a".repeat(3000),
          "%F0%9F%98%80",
          "%E2%80%AE",
          "stores%2Fabc",
          "stores%2F../x",
          "stores%2FABC",
          "acme.dev",
          "http:%2F%2Fevil.example.com",
          "evil.example.com",
          "acme@evil.example.com",
          "acme:8080",
          "xn--mnchen-3ya",
          "m%C3%BCnchen",
          "a.b.c",
          "eyJhbGciOiJub25lIn0.e30.",
          "=;,",
          "%25",
          "__proto__",
          "name,-name",
          "-",
          "*",
          "gzip;q=abc",
          "de-%00",
          "Bearer",
          "Basic%20YTpi",
          "id%20desc;drop%20table%20connection",
          "%E4%BD%A0",
          "\\",
          "%5C",
          "{",
          "demo");

  private static final List<String> TABLES =
      List.of(
          "installation",
          "store_user",
          "seen_payload",
          "workspace",
          "store_holder",
          "session",
          "session_member",
          "connection",
          "connection_settings",
          "attribute",
          "attribute_element",
          "attribute_group",
          "attribute_set",
          "attribute_set_member",
          "process",
          "notification",
          "customer",
          "shop_order",
          "shop_order_line",
          "order_import",
          "order_count",
          "scheduled_tasks",
          "setup_ticket",
          "claim",
          "audit_event");

  private static TestApp app;
  private static RawHttp http;
  private static Map<String, String> valid;
  private static Map<String, Long> before;

  @BeforeAll
  static void start() {
    app = TestApp.start(Map.of("RATE_LIMITS", "off"));
    http = new RawHttp(app.port());
    app.bigCommerce.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(400)));
    app.core1.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(401)));
    var merchant = new Merchant(app, "fuzz1");
    merchant.workspace(
        "demo", Merchant.email(Merchant.INSTALLER), "connections.view", "connections.manage");
    merchant.connect(merchant.install("code-1", "token-1"), "demo");
    app.runJobs();
    // nobody may change anything, so whatever changes is a fault
    merchant.workspace("demo", Merchant.email(Merchant.INSTALLER), "connections.view");
    var tenant = new Tenant(app, "demo");
    tenant.signIn();
    valid =
        Map.of(
            "ticket",
            new Merchant(app, "fuzz2").install("code-2", "token-2").ticket(),
            "Cookie",
            "session=" + tenant.session(),
            "csrf",
            tenant.csrf(),
            "Origin",
            app.url(),
            "Authorization",
            "Bearer core1-token",
            "workspace",
            "demo",
            "id",
            app.rows.everything().fetchValue("select id from connector.connection") + "");
    before = counts();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  static Stream<Arguments> cases() {
    List<String> routes = app.routes().stream().filter(r -> !r.endsWith("/events")).toList();
    assertThat(routes).hasSizeGreaterThan(25);
    // by the route's name: a new route leaves the cases of the others as they are
    return routes.stream()
        .flatMap(route ->
            new Random(20260102L + route.hashCode())
                .longs(CASES)
                .mapToObj(seed -> Arguments.of(route, seed)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void badInputIsRefusedAndChangesNothing(String route, long seed) {
    var random = new Random(seed);
    String[] parts = route.split(" ", 2);
    RawHttp.Answer answer =
        http.send(
            parts[0],
            path(parts[1], random) + "?" + fields(random, random.nextInt(5)),
            body(parts[0], parts[1], random),
            headers(parts[1], random));

    assertThat(answer.status()).as("%s", answer).isBetween(200, 499).isNotIn(201, 202);
    assertThat(answer.body())
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("com.actindo", "org.jooq", "java.lang", "\tat ", "ERROR:", "Jetty")
        .doesNotContain("<script>alert");
    assertThat(answer.header("Set-Cookie")).doesNotContain("a=b");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(counts()).isEqualTo(before);
  }

  private static String path(String route, Random random) {
    String path = route;
    for (String parameter : List.of("{workspace}", "{id}", "{hash}", "{name}")) {
      String name = parameter.substring(1, parameter.length() - 1);
      path = path.replace(parameter, random.nextInt(3) > 0 ? valid(name) : nasty(random));
    }
    return path.replace(" ", "%20").replace("\\", "%5C").replace("{", "%7B");
  }

  private static String fields(Random random, int count) {
    return Stream.generate(() -> pick(FIELDS, random))
        .limit(count)
        .map(name -> name + "=" + (random.nextInt(3) == 0 ? valid(name) : nasty(random)))
        .collect(joining("&"))
        .replace(" ", "+")
        .replace("\\", "%5C")
        .replace("{", "%7B");
  }

  private static String body(String method, String path, Random random) {
    if (method.equals("GET") || method.equals("HEAD")) {
      return "";
    }
    return path.startsWith("/api/") ? FuzzedJson.of(random) : fields(random, random.nextInt(6));
  }

  private static String[] headers(String path, Random random) {
    var headers = new TreeMap<String, String>();
    for (String name : List.of("Cookie", "Origin", "Authorization")) {
      // who rightly signs out ends the session of all other cases
      boolean leaves = name.equals("Cookie") && path.endsWith("/logout");
      if (random.nextInt(3) > 0 && !leaves) {
        headers.put(name, valid(name));
      }
    }
    headers.put(
        "Content-Type",
        path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded");
    for (int i = random.nextInt(3); i > 0; i--) {
      headers.put(pick(HEADERS, random), nasty(random));
    }
    return headers.entrySet().stream()
        .map(header -> header.getKey() + ": " + header.getValue())
        .toArray(String[]::new);
  }

  private static String valid(String name) {
    return valid.getOrDefault(name, "x");
  }

  private static String nasty(Random random) {
    return pick(NASTY, random);
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Map<String, Long> counts() {
    var counts = new TreeMap<String, Long>();
    app.rows
        .everything()
        .fetch(
            TABLES.stream()
                .map(table -> "select '" + table + "', count(*) from connector." + table)
                .collect(joining(" union all ")))
        .forEach(row -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
    return counts;
  }
}
