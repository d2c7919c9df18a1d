package com.actindo.connector;

import com.actindo.connector.bigcommerce.grant.Scopes;
import com.actindo.connector.core1.Core1Settings;
import com.actindo.connector.db.DatabaseAddress;
import com.actindo.connector.vault.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the operator sets, read once from the environment.
 *
 * @param publicUrl how browsers and BigCommerce reach the service, without a slash at the end
 * @param database empty for the embedded PostgreSQL under {@code dataDir}
 */
public record Settings(
    int port,
    int managementPort,
    int sandboxPort,
    URI publicUrl,
    Optional<DatabaseAddress> database,
    boolean migrateOnStart,
    Path dataDir,
    BigCommerce bigCommerce,
    Core1Settings core1,
    Keys keys,
    boolean rateLimits,
    int trustedProxies,
    URI supportUrl) {

  /** The app's registration at BigCommerce and BigCommerce's addresses. */
  public record BigCommerce(
      String clientId,
      Secret clientSecret,
      Optional<String> appId,
      URI loginUrl,
      URI apiUrl,
      Scopes scopes,
      String controlPanelTemplate) {}

  /** Where the keys come from that seal tokens: a file, a value, or the development keyset. */
  public record Keys(Optional<Path> file, Optional<Secret> value) {}

  /**
   * Reads the settings of {@code serve}.
   *
   * @param environment variables as of {@link System#getenv()}
   * @throws SettingsFault naming every fault at once
   */
  public static Settings read(Map<String, String> environment) throws SettingsFault {
    return SettingsReader.read(environment);
  }
}
