package com.actindo.connector.web.guard;

import io.javalin.http.Context;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers of every answer. The policy starts with nothing allowed; a page that is framed or
 * posts to a workspace widens exactly that.
 */
public final class SecurityHeaders {
  private static final String POLICY = "Content-Security-Policy";
  private static final String OPENER = "Cross-Origin-Opener-Policy";

  private final boolean https;
  private final String workspaces;
  private final String panels;

  /**
   * @param publicUrl decides about Strict-Transport-Security
   * @param workspaceTemplate where a form's answer may redirect to
   * @param controlPanelTemplate who may frame a page that is not of one store
   */
  public SecurityHeaders(URI publicUrl, String workspaceTemplate, String controlPanelTemplate) {
    this.https = "https".equals(publicUrl.getScheme());
    this.workspaces = anyWorkspace(workspaceTemplate);
    this.panels = anyFirstLabel(controlPanelTemplate);
  }

  /** What an answer has unless its handler says otherwise. */
  public void basics(Context ctx) {
    basics().forEach(ctx::header);
  }

  /** The same by name, for answers that no handler makes. */
  public Map<String, String> basics() {
    var headers = new LinkedHashMap<String, String>();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
    headers.put(OPENER, "same-origin");
    headers.put(POLICY, policy("'self'", "'none'"));
    if (https) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    return headers;
  }

  /** A page that a store's control panel shows in a frame, and that leads to a workspace. */
  public void framedBy(Context ctx, String controlPanelOrigin) {
    ctx.header(POLICY, policy("'self' " + workspaces, controlPanelOrigin));
    // a page that opens the setup in a new tab must not cut that tab off from its redirects
    ctx.res().setHeader(OPENER, "unsafe-none");
  }

  /** An error page without form and data, shown before a store is proven. */
  public void framedByAnyPanel(Context ctx) {
    ctx.header(POLICY, policy("'none'", panels));
    ctx.res().setHeader(OPENER, "unsafe-none");
  }

  /** A page at top level whose form leads to a workspace. */
  public void leadsToWorkspace(Context ctx) {
    ctx.header(POLICY, policy("'self' " + workspaces, "'none'"));
  }

  private static String policy(String formAction, String frameAncestors) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src"
        + " 'self'; connect-src 'self'; base-uri 'none'; form-action "
        + formAction
        + "; frame-ancestors "
        + frameAncestors;
  }

  /** {@code https://store-{store_hash}.example.com} becomes {@code https://*.example.com}. */
  private static String anyFirstLabel(String template) {
    URI panel = URI.create(template.replace("{store_hash}", "x"));
    String host = panel.getHost();
    int dot = host.indexOf('.');
    String any = dot < 0 ? host : "*" + host.substring(dot);
    return panel.getScheme() + "://" + any + (panel.getPort() < 0 ? "" : ":" + panel.getPort());
  }

  /**
   * {@code https://{workspace}.example.com} becomes {@code https://*.example.com}: a policy knows a
   * star only as the whole first label.
   */
  private static String anyWorkspace(String template) {
    int host = template.indexOf("://") + 3;
    int path = template.indexOf('/', host);
    String origin = path < 0 ? template : template.substring(0, path);
    int name = origin.indexOf("{workspace}");
    if (name < 0) {
      return origin;
    }
    String after = origin.substring(name);
    int end = after.indexOf('.') < 0 ? after.indexOf(':') : after.indexOf('.');
    return origin.substring(0, host) + "*" + (end < 0 ? "" : after.substring(end));
  }
}
