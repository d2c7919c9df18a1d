package com.actindo.connector.core1;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.actindo.connector.vault.Secret;
import java.net.URI;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of {@link Core1} say and hear; the workspace is called demo. */
final class Core1Script {
  static final String TOKEN = "/w/demo/token";
  static final String PING = "/w/demo/ping?ping=42";
  static final String PROFILE = "/w/demo/profile";
  static final String PONG =
      "{\"pong\":\"42\",\"success\":true,\"displayMessage\":null,\"error\":null,\"job_id\":null}";
  static final String NOT_LOGGED_IN =
      "{\"success\":false,\"errno\":10000,\"error\":\"Not logged in\",\"trace\":\"\"}";
  static final String GRANT =
      "{\"access_token\":\"canary-token\",\"expires_in\":3600,\"token_type\":\"bearer\","
          + "\"scope\":\"none\",\"refresh_token\":\"canary-refresh\"}";
  static final String PERSON =
      "{\"success\":true,\"id\":\"u-7\",\"username\":\"ann\",\"email\":\"ann@example.com\","
          + "\"name\":\"Ann Example\",\"locale\":\"de-DE\","
          + "\"rights\":[\"connections.view\",\"connections.manage\",\"other\"],\"new\":1}";
  static final WorkspaceName DEMO = new WorkspaceName("demo");
  static final URI CALLBACK = URI.create("https://app.example.com/setup/callback");
  static final String VERIFIER = "canary-verifier-canary-verifier-canary-verifier";
  static final Duration LONG = Duration.ofSeconds(20);
  static final Duration SHORT = Duration.ofMillis(400);

  private Core1Script() {}

  static Core1Trouble trouble(ThrowingCallable call) {
    return catchThrowableOfType(Core1Trouble.class, call);
  }

  static Core1 core1At(String template, Duration limit) {
    return new Core1(
        new Core1Settings(
            template,
            "connector",
            Secret.of("canary-secret"),
            "/authorize",
            "/token",
            "/ping",
            "/profile"),
        limit,
        limit);
  }
}
