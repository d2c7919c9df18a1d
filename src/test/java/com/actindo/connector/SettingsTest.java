package com.actindo.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Map<String, String> LEAST =
      Map.of(
          "BIGCOMMERCE_CLIENT_ID", "app",
          "BIGCOMMERCE_CLIENT_SECRET", SECRET,
          "CORE1_CLIENT_ID", "connector",
          "CORE1_CLIENT_SECRET", "core1-secret");

  private static Map<String, String> with(String... more) {
    var environment = new HashMap<>(LEAST);
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return environment;
  }

  private static List<String> faults(Map<String, String> environment) {
    var fault = catchThrowableOfType(SettingsFault.class, () -> Settings.read(environment));
    return fault == null ? List.of() : fault.faults();
  }

  @Test
  void haveTheDefaultsOfTheContract() throws SettingsFault {
    Settings settings = Settings.read(LEAST);

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.managementPort()).isEqualTo(8090);
    assertThat(settings.sandboxPort()).isEqualTo(8081);
    assertThat(settings.publicUrl()).hasToString("http://localhost:8080");
    assertThat(settings.database()).isEmpty();
    assertThat(settings.migrateOnStart()).isTrue();
    assertThat(settings.dataDir()).isEqualTo(Path.of("var"));
    assertThat(settings.rateLimits()).isTrue();
    assertThat(settings.trustedProxies()).isZero();
    var bigCommerce = settings.bigCommerce();
    assertThat(bigCommerce.loginUrl()).hasToString("https://login.bigcommerce.com");
    assertThat(bigCommerce.apiUrl()).hasToString("https://api.bigcommerce.com");
    assertThat(bigCommerce.appId()).isEmpty();
    assertThat(bigCommerce.scopes().names())
        .containsExactlyInAnyOrder(
            "store_v2_information_read_only",
            "store_v2_orders",
            "store_v2_products_read_only",
            "store_channel_settings_read_only");
    assertThat(bigCommerce.controlPanelTemplate())
        .isEqualTo("https://store-{store_hash}.mybigcommerce.com");
    var core1 = settings.core1();
    assertThat(core1.urlTemplate()).isEqualTo("https://{workspace}.actindo.com");
    assertThat(core1.authorizePath()).isEqualTo("/Actindo.CoreModules.Auth.OAuth2.authorize");
    assertThat(core1.tokenPath()).isEqualTo("/Actindo.CoreModules.Auth.OAuth2Token.getAccessToken");
    assertThat(core1.pingPath()).isEqualTo("/Actindo.CoreModules.Tools.TenantTest.ping");
    assertThat(core1.profilePath()).isEqualTo("/Actindo.Connector.Profile.get");
  }

  @Test
  void nameEveryFaultAtOnceWithItsMend() {
    List<String> faults =
        faults(
            Map.of(
                "PORT",
                "eighty",
                "PUBLIC_URL",
                "http://shop.example.com",
                "RATE_LIMITS",
                "maybe",
                "DATABASE_URL",
                "postgresql://db"));

    assertThat(faults)
        .hasSize(9)
        .allMatch(fault -> fault.matches("[A-Z0-9_]+ .*: .+"), "VARIABLE what: mend");
    assertThat(faults)
        .extracting(fault -> fault.split(" ", 2)[0])
        .containsExactlyInAnyOrder(
            "PORT",
            "PUBLIC_URL",
            "RATE_LIMITS",
            "DATABASE_URL",
            "BIGCOMMERCE_CLIENT_ID",
            "BIGCOMMERCE_CLIENT_SECRET",
            "CORE1_CLIENT_ID",
            "CORE1_CLIENT_SECRET",
            "KEYSET_FILE");
  }

  @ParameterizedTest
  @CsvSource({
    "PORT, -1",
    "PORT, 65536",
    "PORT, 80a",
    "MANAGEMENT_PORT, x",
    "MANAGEMENT_PORT, 8080",
    "SANDBOX_PORT, 99999",
    "PUBLIC_URL, http://shop.example.com",
    "PUBLIC_URL, shop.example.com",
    "PUBLIC_URL, https://shop.example.com/app",
    "PUBLIC_URL, https://u:p@shop.example.com",
    "PUBLIC_URL, https://shop.example.com?x=1",
    "PUBLIC_URL, ftp://localhost",
    "PUBLIC_URL, http://localhost.example.com",
    "PUBLIC_URL, http://127.0.0.2",
    "PUBLIC_URL, https://",
    "MIGRATE_ON_START, yes",
    "MIGRATE_ON_START, TRUE",
    "BIGCOMMERCE_CLIENT_ID, a b",
    "BIGCOMMERCE_CLIENT_ID, a/b",
    "CORE1_CLIENT_ID, a&b",
    "BIGCOMMERCE_CLIENT_SECRET, short",
    "BIGCOMMERCE_APP_ID, x1",
    "BIGCOMMERCE_LOGIN_URL, http://login.example.com",
    "BIGCOMMERCE_API_URL, //api",
    "BIGCOMMERCE_SCOPES, 'a,b'",
    "BIGCOMMERCE_SCOPES, a;b",
    "CONTROL_PANEL_URL_TEMPLATE, https://store.example.com",
    "CONTROL_PANEL_URL_TEMPLATE, http://store-{store_hash}.example.com",
    "WORKSPACE_URL_TEMPLATE, https://actindo.com",
    "WORKSPACE_URL_TEMPLATE, https://{workspace}",
    "WORKSPACE_URL_TEMPLATE, https://core.{workspace}",
    "WORKSPACE_URL_TEMPLATE, https://{workspace}:443/x.y",
    "WORKSPACE_URL_TEMPLATE, https://{workspace}@evil.example.com",
    "WORKSPACE_URL_TEMPLATE, http://{workspace}.example.com",
    "CORE1_TOKEN_PATH, token",
    "CORE1_PING_PATH, /a b",
    "CORE1_PROFILE_PATH, /a?b",
    "CORE1_AUTHORIZE_PATH, ''",
    "RATE_LIMITS, 1",
    "TRUSTED_PROXIES, -1",
    "TRUSTED_PROXIES, 17",
    "TRUSTED_PROXIES, one",
    "SUPPORT_URL, mailto:a@example.com",
    "DATABASE_URL, mysql://a:b@c/d"
  })
  void refuseABadValueByItsName(String variable, String value) {
    if (value.isEmpty()) {
      assertThat(faults(with(variable, value))).isEmpty(); // set to nothing is not set
      return;
    }
    assertThat(faults(with(variable, value, "KEYSET", "x")))
        .singleElement()
        .asString()
        .startsWith(variable + " ")
        .doesNotContain("p@shop", "u:p", "mysql");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "http://app.localhost",
        "http://127.0.0.1:1",
        "https://a.example.com",
        "https://a.example.com/",
        "https://a.example.com:8443"
      })
  void takeHttpForThisMachineAndHttpsForAll(String url) {
    assertThat(faults(with("PUBLIC_URL", url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8081/workspaces/{workspace}", "https://core-{workspace}.example.com",
        "https://{workspace}.example.com/core/", "http://{workspace}.localhost:8081"
      })
  void takeAWorkspaceInHostOrPath(String template) {
    assertThat(faults(with("WORKSPACE_URL_TEMPLATE", template))).isEmpty();
  }

  @Test
  void readSecretsFromFiles(@TempDir Path folder) throws IOException, SettingsFault {
    Path secret = Files.writeString(folder.resolve("secret"), "  " + SECRET + "-file\n");
    Path database = Files.writeString(folder.resolve("database"), "postgresql://ann:pw@db/shop\n");
    var environment = with("DATABASE_URL_FILE", database.toString(), "KEYSET_FILE", "keyset.json");
    environment.remove("BIGCOMMERCE_CLIENT_SECRET");
    environment.put("BIGCOMMERCE_CLIENT_SECRET_FILE", secret.toString());
    Settings settings = Settings.read(environment);

    assertThat(settings.bigCommerce().clientSecret().reveal()).isEqualTo(SECRET + "-file");
    assertThat(settings.database().orElseThrow().user()).isEqualTo("ann");
    assertThat(settings.keys().file()).contains(Path.of("keyset.json"));
    assertThat(settings.toString()).doesNotContain(SECRET).doesNotContain("pw");
  }

  @Test
  void nameAFileThatHoldsNoSecret(@TempDir Path folder) throws IOException {
    Path empty = Files.writeString(folder.resolve("empty"), "\n");
    for (String file : List.of(empty.toString(), folder.resolve("none").toString(), "\0")) {
      var environment = with();
      environment.remove("CORE1_CLIENT_SECRET");
      environment.put("CORE1_CLIENT_SECRET_FILE", file);

      assertThat(faults(environment))
          .singleElement()
          .asString()
          .startsWith("CORE1_CLIENT_SECRET_FILE ");
    }
  }

  @Test
  void needKeysBesideAGivenDatabase() {
    var environment = with("DATABASE_URL", "postgresql://ann:pw@db/shop");
    assertThat(faults(environment)).singleElement().asString().startsWith("KEYSET_FILE ");
    environment.put("KEYSET", "{}");
    assertThat(faults(environment)).isEmpty();
  }
}
