package com.actindo.connector.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.testing.JsonServer;
import com.actindo.connector.web.guard.SecurityHeaders;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  private static final String PANEL = "https://store-{store_hash}.example.com";

  @ParameterizedTest
  @CsvSource({
    "https://{workspace}.actindo.com, https://*.actindo.com",
    "https://{workspace}.actindo.com/core, https://*.actindo.com",
    "https://{workspace}.eu.example.com:8443, https://*.eu.example.com:8443",
    "https://core-{workspace}.example.com, https://*.example.com",
    "https://{workspace}-core.example.com, https://*.example.com",
    "https://core.{workspace}.example.com, https://*.example.com",
    "http://127.0.0.1:8081/workspaces/{workspace}, http://127.0.0.1:8081",
    "https://core.example.com/{workspace}/, https://core.example.com"
  })
  void aFormMayLeadToTheOriginOfEveryWorkspace(String template, String origin) {
    assertThat(policy("https://app.example.com", template, PANEL, "workspace"))
        .contains("; form-action 'self' " + origin + ";")
        .endsWith("; frame-ancestors 'none'");
  }

  @ParameterizedTest
  @CsvSource({
    "https://store-{store_hash}.mybigcommerce.com, https://*.mybigcommerce.com",
    "http://store-{store_hash}.localhost:8081, http://*.localhost:8081",
    "http://localhost:8081/panels/{store_hash}, http://localhost:8081"
  })
  void anyPanelIsTheTemplatesHostWithAStarForItsFirstLabel(String template, String origin) {
    assertThat(
            policy("https://app.example.com", "https://{workspace}.example.com", template, "any"))
        .contains("; form-action 'none';")
        .endsWith("; frame-ancestors " + origin);
  }

  @Test
  void transportSecurityIsForHttpsOnly() {
    assertThat(headers("http://localhost:8080", "basics")).doesNotContainKey(STS);
    assertThat(headers("https://app.example.com", "basics").get(STS))
        .containsExactly("max-age=31536000; includeSubDomains");
  }

  private static final String STS = "strict-transport-security";

  private static String policy(String publicUrl, String workspaces, String panels, String kind) {
    return headers(new SecurityHeaders(URI.create(publicUrl), workspaces, panels), kind)
        .getOrDefault("content-security-policy", List.of())
        .getFirst();
  }

  private static Map<String, List<String>> headers(String publicUrl, String kind) {
    return headers(
        new SecurityHeaders(URI.create(publicUrl), "https://{workspace}.example.com", PANEL), kind);
  }

  private static Map<String, List<String>> headers(SecurityHeaders headers, String kind) {
    try (var server =
        new JsonServer(routes -> {
          routes.before(headers::basics);
          routes.get("/basics", ctx -> ctx.json(Map.of()));
          routes.get(
              "/workspace",
              ctx -> {
                headers.leadsToWorkspace(ctx);
                ctx.json(Map.of());
              });
          routes.get(
              "/any",
              ctx -> {
                headers.framedByAnyPanel(ctx);
                ctx.json(Map.of());
              });
        })) {
      return server.get("/" + kind).headers();
    }
  }
}
