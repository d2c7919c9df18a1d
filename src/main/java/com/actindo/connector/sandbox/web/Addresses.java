package com.actindo.connector.sandbox.web;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every address that the sandbox gives out; the port is known once the server listens. */
public final class Addresses {
  private static final Pattern PANEL_HOST =
      Pattern.compile("store-([a-z0-9]{1,32})\\.localhost(?::\\d{1,5})?");
  private static final Pattern OWN_HOST =
      Pattern.compile("(?:127\\.0\\.0\\.1|localhost)(?::\\d+)?");

  private final String app;
  private final String appId;
  private final String clientId;
  private volatile int port;

  public Addresses(URI app, String appId, String clientId) {
    this.app = app.toString().replaceAll("/+$", "");
    this.appId = appId;
    this.clientId = clientId;
  }

  public void listeningOn(int port) {
    this.port = port;
  }

  public int port() {
    return port;
  }

  /** The start page's origin; BigCommerce's login, its API and the workspaces live here too. */
  public String origin() {
    return "http://127.0.0.1:" + port;
  }

  public String api() {
    return origin() + "/api";
  }

  public String externalInstall() {
    return origin() + "/login/app/" + clientId + "/install";
  }

  public String workspace(String name) {
    return origin() + "/workspaces/" + name;
  }

  /** The control panel of a store: another site than the app's, as it is in production. */
  public String panel(String hash) {
    return "http://store-" + hash + ".localhost:" + port;
  }

  /** The app's page inside the control panel. */
  public String appInPanel(String hash) {
    return panel(hash) + "/manage/app/" + appId;
  }

  public String anyPanel() {
    return "http://*.localhost:" + port;
  }

  public String app() {
    return app;
  }

  public String appId() {
    return appId;
  }

  public String clientId() {
    return clientId;
  }

  /** The store hash that a {@code Host} header names. */
  public static Optional<String> panelHash(@Nullable String host) {
    var matcher = PANEL_HOST.matcher(host == null ? "" : host);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether a request was meant for this machine: a page elsewhere cannot rebind a name to us. */
  public static boolean isLocal(@Nullable String host) {
    return OWN_HOST.matcher(host == null ? "" : host).matches() || panelHash(host).isPresent();
  }
}
