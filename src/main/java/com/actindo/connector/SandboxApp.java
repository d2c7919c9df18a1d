package com.actindo.connector;

import com.actindo.connector.sandbox.Sandbox;
import com.actindo.connector.sandbox.SandboxSettings;
import com.actindo.connector.vault.KeysetFault;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service and the stand-ins for BigCommerce and Core1 in one process. */
final class SandboxApp implements AutoCloseable {
  private static final String APP_ID = "4711";

  private final Sandbox sandbox;
  private final App app;

  private SandboxApp(Sandbox sandbox, App app) {
    this.sandbox = sandbox;
    this.app = app;
  }

  /** Starts both; what the environment does not set has values that fit together. */
  static SandboxApp start(Map<String, String> environment)
      throws SettingsFault, IOException, KeysetFault {
    return start(environment, Wiring.real());
  }

  static SandboxApp start(Map<String, String> environment, Wiring wiring)
      throws SettingsFault, IOException, KeysetFault {
    Settings settings = Settings.read(withDefaults(environment));
    var bigCommerce = settings.bigCommerce();
    var sandbox =
        Sandbox.start(
            new SandboxSettings(
                settings.sandboxPort(),
                settings.publicUrl(),
                bigCommerce.clientId(),
                bigCommerce.clientSecret().reveal(),
                bigCommerce.appId().orElse(APP_ID),
                settings.core1().clientId(),
                settings.core1().clientSecret().reveal(),
                settings.dataDir(),
                List.copyOf(bigCommerce.scopes().names()),
                InstantSource.system()));
    try {
      return new SandboxApp(sandbox, App.start(settings, wiring));
    } catch (IOException | KeysetFault | RuntimeException e) {
      sandbox.close();
      throw e;
    }
  }

  /** Where to begin. */
  String url() {
    return sandbox.url().toString();
  }

  @Override
  public void close() throws IOException {
    try (sandbox) {
      app.close();
    }
  }

  /** Credentials that are good for nothing but the stand-ins on this machine. */
  private static Map<String, String> withDefaults(Map<String, String> environment) {
    String port = environment.getOrDefault("SANDBOX_PORT", "8081");
    String sandbox = "http://127.0.0.1:" + port;
    var all = new HashMap<String, String>();
    all.put("BIGCOMMERCE_CLIENT_ID", "sandbox-app");
    all.put("BIGCOMMERCE_CLIENT_SECRET", "sandbox-app-secret-0123456789abcdef");
    all.put("BIGCOMMERCE_APP_ID", APP_ID);
    all.put("BIGCOMMERCE_LOGIN_URL", sandbox + "/login");
    all.put("BIGCOMMERCE_API_URL", sandbox + "/api");
    all.put("CONTROL_PANEL_URL_TEMPLATE", "http://store-{store_hash}.localhost:" + port);
    all.put("WORKSPACE_URL_TEMPLATE", sandbox + "/workspaces/{workspace}");
    all.put("CORE1_CLIENT_ID", "connector_sandbox");
    all.put("CORE1_CLIENT_SECRET", "sandbox-workspace-secret");
    all.keySet().removeIf(name -> environment.containsKey(name + "_FILE"));
    all.putAll(environment);
    return all;
  }
}
