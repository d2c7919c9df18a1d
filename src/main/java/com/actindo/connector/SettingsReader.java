package com.actindo.connector;

import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.core1.Core1Settings;
import com.actindo.connector.db.DatabaseAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Which variable becomes which setting, with its default. */
final class SettingsReader {
  private static final String SCOPES =
      "store_v2_information_read_only store_v2_orders store_v2_products_read_only"
          + " store_channel_settings_read_only";
  private static final String OAUTH = "/Actindo.CoreModules.Auth.";

  private SettingsReader() {}

  static Settings read(Map<String, String> environment) throws SettingsFault {
    var env = new Environment(environment);
    int port = env.port("PORT", 8080);
    int managementPort = env.port("MANAGEMENT_PORT", 8090);
    if (port == managementPort && port != 0) {
      env.fault("MANAGEMENT_PORT is the same as PORT: give another one, and keep it private");
    }
    Optional<DatabaseAddress> database = env.database();
    var settings =
        new Settings(
            port,
            managementPort,
            env.port("SANDBOX_PORT", 8081),
            env.origin("PUBLIC_URL", "http://localhost:" + port),
            database,
            env.flag("MIGRATE_ON_START", true, "true", "false"),
            Path.of(env.text("DATA_DIR", "var")),
            bigCommerce(env),
            core1(env),
            keys(env, env.given("DATABASE_URL")),
            env.flag("RATE_LIMITS", true, "on", "off"),
            env.number("TRUSTED_PROXIES", 0, 0, 16),
            env.url("SUPPORT_URL", "https://www.actindo.com/en/support"));
    env.choice("LOG_FORMAT", "json", "json", "text");
    env.complain();
    return settings;
  }

  private static Settings.BigCommerce bigCommerce(Environment env) {
    return new Settings.BigCommerce(
        env.clientId("BIGCOMMERCE_CLIENT_ID", "the app's client id from BigCommerce's portal"),
        env.secret(
            "BIGCOMMERCE_CLIENT_SECRET", 32, "the app's client secret from BigCommerce's portal"),
        env.appId("BIGCOMMERCE_APP_ID"),
        env.url("BIGCOMMERCE_LOGIN_URL", "https://login.bigcommerce.com"),
        env.url("BIGCOMMERCE_API_URL", "https://api.bigcommerce.com"),
        Scopes.parse(env.names("BIGCOMMERCE_SCOPES", SCOPES)),
        env.template(
            "CONTROL_PANEL_URL_TEMPLATE",
            "{store_hash}",
            "https://store-{store_hash}.mybigcommerce.com"));
  }

  private static Core1Settings core1(Environment env) {
    return new Core1Settings(
        env.template("WORKSPACE_URL_TEMPLATE", "{workspace}", "https://{workspace}.actindo.com"),
        env.clientId("CORE1_CLIENT_ID", "the client id of the app registration at Core1"),
        env.secret("CORE1_CLIENT_SECRET", 1, "the client secret of the app registration at Core1"),
        env.path("CORE1_AUTHORIZE_PATH", OAUTH + "OAuth2.authorize"),
        env.path("CORE1_TOKEN_PATH", OAUTH + "OAuth2Token.getAccessToken"),
        env.path("CORE1_PING_PATH", "/Actindo.CoreModules.Tools.TenantTest.ping"),
        env.path("CORE1_PROFILE_PATH", "/Actindo.Connector.Profile.get"));
  }

  private static Settings.Keys keys(Environment env, boolean ownDatabase) {
    Optional<Path> file = env.optional("KEYSET_FILE").map(Path::of);
    var value = env.optionalSecret("KEYSET");
    if (ownDatabase && file.isEmpty() && value.isEmpty()) {
      env.fault(
          "KEYSET_FILE is not set: make a keyset with `keys create > keyset.json` and name the file"
              + " (or give its content as KEYSET); it is needed together with DATABASE_URL");
    }
    return new Settings.Keys(file, value);
  }

  /** The address of the database alone, for {@code migrate}. */
  static Optional<DatabaseAddress> database(Map<String, String> environment) throws SettingsFault {
    var env = new Environment(environment);
    var database = env.database();
    env.complain();
    return database;
  }

  /** The folder of the embedded database alone, for {@code migrate}. */
  static Path dataDir(Map<String, String> environment) {
    return Path.of(new Environment(environment).text("DATA_DIR", "var"));
  }

  /** A host that never leaves this machine, where http is as good as https. */
  static boolean local(URI url) {
    String host = url.getHost();
    return host != null
        && (host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1"));
  }
}
