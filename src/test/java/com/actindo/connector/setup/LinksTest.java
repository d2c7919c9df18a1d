package com.actindo.connector.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  private static final StoreHash STORE = new StoreHash("abc123");

  private static Links links(String panel, Optional<String> appId) {
    return new Links(
        URI.create("https://app.example.com"),
        URI.create("https://login.example.com"),
        "client",
        panel,
        appId,
        URI.create("https://help.example.com"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://store-{store_hash}.mybigcommerce.com, https://store-abc123.mybigcommerce.com",
    "http://store-{store_hash}.localhost:8081, http://store-abc123.localhost:8081",
    "https://panels.example.com/{store_hash}, https://panels.example.com"
  })
  void theFrameOfAStoreIsAnOriginWithoutPath(String template, String origin) {
    assertThat(links(template, Optional.empty()).panelOrigin(STORE)).isEqualTo(origin);
  }

  @Test
  void leadsToTheInstallAndItsEnd() {
    var links = links("https://store-{store_hash}.example.com", Optional.of("4711"));

    assertThat(links.install()).hasToString("https://login.example.com/app/client/install");
    assertThat(links.installSucceeded())
        .hasToString("https://login.example.com/app/client/install/succeeded");
    assertThat(links.controlPanel(STORE))
        .contains(URI.create("https://store-abc123.example.com/manage/app/4711"));
    assertThat(links.claimCallback()).hasToString("https://app.example.com/setup/callback");
    assertThat(links.connections(new WorkspaceName("acme")))
        .isEqualTo("https://app.example.com/workspaces/acme/connections");
  }

  @Test
  void withoutTheAppsIdNothingLeadsIntoTheControlPanel() {
    assertThat(
            links("https://store-{store_hash}.example.com", Optional.empty()).controlPanel(STORE))
        .isEmpty();
  }
}
