package com.actindo.connector.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxWorkspaceTest {
  // the pair of RFC 7636, appendix B
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final String CALLBACK = "http://localhost:9/setup/callback";
  private static final String ACME = "/workspaces/acme";
  private static final String AUTHORIZE = "/Actindo.CoreModules.Auth.OAuth2.authorize?";
  private static final String TOKEN = "/Actindo.CoreModules.Auth.OAuth2Token.getAccessToken";
  private static final String PING = "/Actindo.CoreModules.Tools.TenantTest.ping";
  private static final String PROFILE = "/Actindo.Connector.Profile.get";

  @TempDir Path dataDir;
  private SandboxFixture sandbox;

  @BeforeEach
  void start() {
    sandbox = new SandboxFixture(dataDir);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void leadsFromSignInToTheProfile() {
    var pair = exchange(request(code("4")));

    assertThat(pair.get("expires_in").asInt()).isEqualTo(3600);
    assertThat(pair.get("token_type").asText()).isEqualTo("bearer");
    var bearer = "Bearer " + pair.get("access_token").asText();
    var profile = sandbox.json(sandbox.post(ACME + PROFILE, Map.of(), "Authorization", bearer));
    assertThat(profile.get("success").asBoolean()).isTrue();
    assertThat(profile.get("id").isTextual()).isTrue();
    assertThat(profile.get("email").asText()).isEqualTo("max@acme.example.com");
    assertThat(profile.get("locale").asText()).isEqualTo("de-DE");
    assertThat(profile.get("rights").toString())
        .isEqualTo("[\"connections.view\",\"connections.manage\"]");
    var ping = sandbox.post(ACME + PING + "?ping=42", Map.of(), "Authorization", bearer);
    assertThat(sandbox.json(ping).get("pong").asText()).isEqualTo("42");
  }

  @Test
  void sendsABrowserThatIsNotSignedInToTheSignInPage() {
    var answer = sandbox.get(ACME + AUTHORIZE + authorize());

    assertThat(answer.statusCode()).isEqualTo(303);
    var page = sandbox.get(location(answer));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Ada Admin", "Cancel", "<code>sandbox</code>");
  }

  @Test
  void refusesAWrongPassword() {
    var answer = sandbox.post(ACME + "/sign-in", Map.of("user", "1", "password", "guess"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void keepsTheCookieToItsWorkspace() {
    var answer = signIn("1");

    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("Path=/workspaces/acme", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void tellsTheClientThatTheUserDoesNotWantTo() {
    var answer = sandbox.post(ACME + "/cancel", Map.of("next", authorize()));

    assertThat(location(answer)).isEqualTo(CALLBACK + "?error=access_denied&state=st%26te");
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, token, unsupported_response_type",
    "scope, everything, invalid_scope",
    "code_challenge_method, plain, invalid_request",
    "code_challenge, short, invalid_request"
  })
  void refusesAnAuthorizeRequestThatIsWrongInOnePlace(String field, String value, String error) {
    var fields = authorizeFields();
    fields.put(field, value);

    var answer = sandbox.get(ACME + AUTHORIZE + SandboxFixture.encode(fields));

    assertThat(location(answer)).contains("error=" + error, "state=st%26te");
  }

  @ParameterizedTest
  @CsvSource({"client_id, somebody", "redirect_uri, http://localhost:9/elsewhere"})
  void neverRedirectsToAnUnknownClient(String field, String value) {
    var fields = authorizeFields();
    fields.put(field, value);

    var answer = sandbox.get(ACME + AUTHORIZE + SandboxFixture.encode(fields));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "code_verifier, wrong-verifier-wrong-verifier-wrong-verifier-w, 400, invalid_grant",
    "code, no-such-code, 400, invalid_grant",
    "redirect_uri, http://localhost:9/login/callback, 400, invalid_grant",
    "client_secret, guess, 401, invalid_client",
    "grant_type, password, 400, unsupported_grant_type"
  })
  void refusesATokenRequestThatIsWrongInOnePlace(
      String field, String value, int status, String error) {
    var request = request(code("1"));
    request.put(field, value);

    var answer = sandbox.post(ACME + TOKEN, request);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(sandbox.json(answer).get("success").asBoolean()).isFalse();
    assertThat(sandbox.json(answer).get("error").asText()).isEqualTo(error);
  }

  @Test
  void refusesACodeTwiceAndInAnotherWorkspace() {
    var request = request(code("1"));
    assertThat(sandbox.post("/workspaces/globex" + TOKEN, request).statusCode()).isEqualTo(400);
    assertThat(sandbox.post(ACME + TOKEN, request).statusCode()).isEqualTo(400);

    var fresh = request(code("1"));
    exchange(fresh);
    assertThat(sandbox.post(ACME + TOKEN, fresh).statusCode()).isEqualTo(400);
  }

  @Test
  void changesTheRefreshTokenAtEachUse() {
    var pair = exchange(request(code("1")));
    var request =
        Map.of(
            "client_id",
            "core1_client",
            "client_secret",
            SandboxFixture.CORE1_SECRET,
            "grant_type",
            "refresh_token",
            "refresh_token",
            pair.get("refresh_token").asText());

    var next = sandbox.json(sandbox.post(ACME + TOKEN, request));

    assertThat(next.get("refresh_token")).isNotEqualTo(pair.get("refresh_token"));
    assertThat(sandbox.post(ACME + TOKEN, request).statusCode()).isEqualTo(400);
  }

  @Test
  void answersAPingWithoutATokenInCore1sForm() {
    var answer = sandbox.json(sandbox.post(ACME + PING, Map.of()));

    assertThat(answer.get("success").asBoolean()).isFalse();
    assertThat(answer.get("errno").asInt()).isEqualTo(10_000);
    assertThat(answer.get("error").asText()).isEqualTo("Not logged in");
  }

  @Test
  void letsATokenEndAfterAnHour() {
    var token = sandbox.machine("workspaces/acme/token?user=1").get("accessToken").asText();
    assertThat(profile(token).statusCode()).isEqualTo(200);

    sandbox.clock.advance(Duration.ofMinutes(61));

    assertThat(profile(token).statusCode()).isEqualTo(401);
  }

  @Test
  void hasUsersWithoutRightsAndWithoutTheMember() {
    var none = sandbox.machine("workspaces/acme/token?user=6").get("accessToken").asText();
    assertThat(sandbox.json(profile(none)).get("rights")).isEmpty();
    var legacy = sandbox.machine("workspaces/acme/token?user=7").get("accessToken").asText();
    assertThat(sandbox.json(profile(legacy)).has("rights")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, PING, PROFILE})
  void takesCallsAsPostOnly(String call) {
    assertThat(sandbox.get(ACME + call).statusCode()).isEqualTo(405);
  }

  @Test
  void answersForUnknownAndFrozenWorkspaces() {
    var unknown = sandbox.post("/workspaces/nobody" + PING, Map.of());
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("Content-Type").orElse("")).contains("text/html");
    assertThat(sandbox.post("/workspaces/frozen" + PING, Map.of()).statusCode()).isEqualTo(530);
    assertThat(sandbox.post("/workspaces/acme.dev" + PING, Map.of()).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"frozen, 530", "broken, 500", "unsuccessful, 200", "no-profile, 404"})
  void answersWithTheFaultThatIsSwitchedOn(String kind, int status) {
    var token = sandbox.machine("workspaces/acme/token").get("accessToken").asText();
    sandbox.postJson("/sandbox/faults", Map.of("area", "workspace", "who", "acme", "kind", kind));

    var answer = profile(token);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("ada@acme.example.com");
  }

  @Test
  void takesAllRightsAwayWhenToldTo() {
    var token = sandbox.machine("workspaces/acme/token").get("accessToken").asText();
    sandbox.postJson("/sandbox/faults", Map.of("area", "workspace", "kind", "no-rights"));

    assertThat(sandbox.json(profile(token)).get("rights")).isEmpty();
  }

  @Test
  void staysSignedInOverARestart() {
    var cookie = cookie(signIn("1"));
    sandbox.restart();

    var answer = sandbox.get(ACME + AUTHORIZE + authorize(), "Cookie", cookie);

    assertThat(location(answer)).startsWith(CALLBACK + "?code=");
  }

  private HttpResponse<String> profile(String token) {
    return sandbox.post(ACME + PROFILE, Map.of(), "Authorization", "Bearer " + token);
  }

  private HttpResponse<String> signIn(String user) {
    var form = Map.of("user", user, "password", "sandbox", "next", authorize());
    return sandbox.post(ACME + "/sign-in", form);
  }

  private String code(String user) {
    var signedIn = signIn(user);
    var back = sandbox.get(location(signedIn), "Cookie", cookie(signedIn));
    assertThat(location(back)).startsWith(CALLBACK + "?").endsWith("&state=st%26te");
    return location(back).replaceFirst(".*[?&]code=([^&]+).*", "$1");
  }

  private Map<String, String> request(String code) {
    var form = new LinkedHashMap<String, String>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", CALLBACK);
    form.put("code_verifier", VERIFIER);
    form.put("client_id", "core1_client");
    form.put("client_secret", SandboxFixture.CORE1_SECRET);
    return form;
  }

  private JsonNode exchange(Map<String, String> request) {
    var answer = sandbox.post(ACME + TOKEN, request);
    assertThat(answer.statusCode()).isEqualTo(200);
    return sandbox.json(answer);
  }

  private static Map<String, String> authorizeFields() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("response_type", "code");
    fields.put("client_id", "core1_client");
    fields.put("redirect_uri", CALLBACK);
    fields.put("scope", "profile");
    fields.put("state", "st&te");
    fields.put("code_challenge", CHALLENGE);
    fields.put("code_challenge_method", "S256");
    return fields;
  }

  private static String authorize() {
    return SandboxFixture.encode(authorizeFields());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }
}
