package com.actindo.connector.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTest {
  private static final String SHOP = "northwind1";

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
  void tradesACodeForATokenThatOpensTheApi() {
    var answer = sandbox.post("/login/oauth2/token", sandbox.tokenRequest(SHOP));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Date")).hasSize(1);
    var grant = sandbox.json(answer);
    assertThat(grant.get("context").asText()).isEqualTo("stores/" + SHOP);
    assertThat(grant.get("scope").asText().split(" "))
        .containsAll(SandboxFixture.SCOPES)
        .contains("store_v2_default", "users_basic_information");
    assertThat(grant.at("/user/id").asInt()).isEqualTo(1101);
    assertThat(grant.at("/owner/email").asText()).isEqualTo("olivia@northwind.example.com");
    assertThat(grant.at("/owner/username").asText()).isEqualTo("olivia");
    assertThat(grant.get("account_uuid").asText()).hasSize(36);
    var token = grant.get("access_token").asText();
    assertThat(sandbox.api(token, SHOP + "/v2/store").statusCode()).isEqualTo(200);
  }

  @Test
  void takesTheTokenRequestAsJsonToo() {
    var answer = sandbox.postJson("/login/oauth2/token", sandbox.tokenRequest(SHOP));

    assertThat(sandbox.json(answer).get("access_token").asText()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "code, no-such-code, 400, invalid_grant",
    "client_secret, another-secret, 401, invalid_client",
    "client_id, another-client, 401, invalid_client",
    "redirect_uri, http://localhost:9/elsewhere, 400, invalid_grant",
    "context, stores/alpen7kw2, 400, invalid_grant",
    "scope, store_v2_orders, 400, invalid_grant",
    "grant_type, password, 400, unsupported_grant_type",
    "code, '', 400, invalid_request",
  })
  void refusesATokenRequestThatIsWrongInOnePlace(
      String field, String value, int status, String error) {
    var request = sandbox.tokenRequest(SHOP);
    request.put(field, value);

    var answer = sandbox.post("/login/oauth2/token", request);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(sandbox.json(answer).get("error").asText()).isEqualTo(error);
  }

  @Test
  void refusesACodeThatWasUsedBefore() {
    var request = sandbox.tokenRequest(SHOP);
    sandbox.post("/login/oauth2/token", request);

    assertThat(sandbox.post("/login/oauth2/token", request).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesACodeThatIsTooOld() {
    var request = sandbox.tokenRequest(SHOP);
    sandbox.clock.advance(Duration.ofMinutes(11));

    assertThat(sandbox.post("/login/oauth2/token", request).statusCode()).isEqualTo(400);
  }

  @Test
  void endsTheTokenBeforeWithEachNewOne() {
    var first = sandbox.install(SHOP);
    var second = sandbox.install(SHOP);

    assertThat(sandbox.api(first, SHOP + "/v2/time").statusCode()).isEqualTo(401);
    assertThat(sandbox.api(second, SHOP + "/v2/time").statusCode()).isEqualTo(200);
  }

  @Test
  void revokesTheTokenWhenTheAppIsUninstalled() {
    var token = sandbox.install(SHOP);

    sandbox.machine("shops/" + SHOP + "/uninstall?report=never");

    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(401);
  }

  @Test
  void keepsTheTokenWhenTheUninstallReportIsFalse() {
    var token = sandbox.install(SHOP);

    sandbox.machine("shops/" + SHOP + "/uninstall?report=false");

    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsAnApiAccountWhenTheAppIsUninstalled() {
    var token = sandbox.machine("shops/" + SHOP + "/api-account").get("accessToken").asText();

    sandbox.machine("shops/" + SHOP + "/uninstall?report=never");

    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);
  }

  @Test
  void letsTheOldTokenWorkUntilAReconsentIsAccepted() {
    var token = sandbox.install(SHOP);
    sandbox.machine("shops/" + SHOP + "/reconsent?reason=owner-email");
    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);

    var request = sandbox.tokenRequest(SHOP);

    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(401);
    var grant = sandbox.json(sandbox.post("/login/oauth2/token", request));
    assertThat(grant.at("/owner/email").asText()).isEqualTo("new-olivia@northwind.example.com");
  }

  @Test
  void signsPayloadsWithTheClaimsOfTheDocumentation() throws GeneralSecurityException {
    var answer = sandbox.machine("shops/alpen7kw2/payload?user=2202&url=/orders&channel=1");

    var parts = answer.get("payload").asText().split("\\.");
    assertThat(parts).hasSize(3);
    assertThat(parts[2]).isEqualTo(signature(parts[0] + "." + parts[1]));
    assertThat(decoded(parts[0])).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
    var claims = sandbox.json(decoded(parts[1]));
    long issued = sandbox.clock.instant().getEpochSecond();
    assertThat(claims.get("iat").asLong()).isEqualTo(issued);
    assertThat(claims.get("nbf").asLong()).isEqualTo(issued - 5);
    assertThat(claims.get("exp").asLong()).isEqualTo(issued + 86_400);
    assertThat(claims.get("aud").asText()).isEqualTo(SandboxFixture.CLIENT_ID);
    assertThat(claims.get("iss").asText()).isEqualTo("bc");
    assertThat(claims.get("sub").asText()).isEqualTo("stores/alpen7kw2");
    assertThat(claims.get("jti").asText()).hasSize(36);
    assertThat(claims.at("/user/id").asInt()).isEqualTo(2202);
    assertThat(claims.at("/user/locale").asText()).isEqualTo("de-DE");
    assertThat(claims.at("/owner/id").asInt()).isEqualTo(2201);
    assertThat(claims.get("url").asText()).isEqualTo("/orders");
    assertThat(claims.get("channel_id").asInt()).isEqualTo(1);
  }

  @Test
  void givesEveryPayloadAnIdentityOfItsOwn() {
    var first = sandbox.machine("shops/" + SHOP + "/payload").get("payload").asText();
    var second = sandbox.machine("shops/" + SHOP + "/payload").get("payload").asText();

    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void remembersTokensOverARestart() {
    var token = sandbox.install(SHOP);

    sandbox.restart();

    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(200);
    assertThat(sandbox.json(sandbox.get("/sandbox/state")).at("/shops/0/installed").asBoolean())
        .isTrue();
  }

  @Test
  void writesNoTokenInClear() throws Exception {
    var token = sandbox.install(SHOP);

    assertThat(Files.readString(dataDir.resolve("sandbox.json"))).doesNotContain(token);
  }

  @Test
  void setsAStateAsideThatItCannotRead() throws Exception {
    sandbox.install(SHOP);
    Files.writeString(dataDir.resolve("sandbox.json"), "{\"torn\":");

    sandbox.restart();

    assertThat(sandbox.get("/").statusCode()).isEqualTo(200);
    assertThat(dataDir.resolve("sandbox.json.unreadable")).exists();
  }

  @Test
  void forgetsEverythingAtAReset() {
    var token = sandbox.install(SHOP);

    sandbox.machine("reset");

    assertThat(sandbox.api(token, SHOP + "/v2/time").statusCode()).isEqualTo(401);
  }

  @Test
  void notesTheCallsOfAStoreWithoutSecrets() {
    var token = sandbox.install(SHOP);
    sandbox.api(token, SHOP + "/v2/orders?limit=2");

    var calls = sandbox.get("/sandbox/calls?shop=" + SHOP).body();

    assertThat(calls).contains("/login/oauth2/token", "/v2/orders", "limit=2");
    assertThat(calls).doesNotContain(token, SandboxFixture.CLIENT_SECRET);
  }

  @Test
  void answersOnlyRequestsForThisMachine() {
    assertThat(sandbox.panel("northwind1.evil", "GET /", "", "")).startsWith("HTTP/1.1 421");
  }

  @Test
  void namesNoServer() {
    assertThat(sandbox.get("/").headers().firstValue("Server")).isEmpty();
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  private static String signature(String signed) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    var key = SandboxFixture.CLIENT_SECRET.getBytes(StandardCharsets.UTF_8);
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    var bytes = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
