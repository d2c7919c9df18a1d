package com.actindo.connector.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * What the sandbox has to know of the product that it plays with.
 *
 * @param port the port to listen on, 0 for any free one
 * @param appUrl where the product is reached, without a path, such as {@code http://localhost:8080}
 * @param clientId the app's client id; {@code clientSecret} also signs the payloads
 * @param appId the app's number in the control panel's addresses
 * @param core1ClientId the product's registration at every workspace
 * @param dataDir where {@code sandbox.json} is kept
 * @param scopes the scopes that the app asks for
 * @param clock decides about expiry and the seeded dates
 */
public record SandboxSettings(
    int port,
    URI appUrl,
    String clientId,
    String clientSecret,
    String appId,
    String core1ClientId,
    String core1ClientSecret,
    Path dataDir,
    List<String> scopes,
    InstantSource clock) {

  public SandboxSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no such port: " + port);
    }
    if (appUrl.getHost() == null) {
      throw new IllegalArgumentException("the app's URL needs a host: " + appUrl);
    }
    scopes = List.copyOf(scopes);
  }

  /** The secrets stay out of logs. */
  @Override
  public String toString() {
    return "SandboxSettings[port=%d, appUrl=%s, appId=%s]".formatted(port, appUrl, appId);
  }
}
