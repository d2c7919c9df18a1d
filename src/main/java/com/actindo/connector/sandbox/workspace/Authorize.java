package com.actindo.connector.sandbox.workspace;

import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The authorize endpoint of a workspace, with PKCE.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1">RFC 6749, section 4.1.1</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7636">RFC 7636</a>
 */
public final class Authorize {
  public static final String PATH = "/Actindo.CoreModules.Auth.OAuth2.authorize";

  private final Grants grants;
  private final SignInPages signIn;
  private final Addresses addresses;
  private final Pages pages;
  private final String clientId;

  public Authorize(
      Grants grants, SignInPages signIn, Addresses addresses, Pages pages, String clientId) {
    this.grants = grants;
    this.signIn = signIn;
    this.addresses = addresses;
    this.pages = pages;
    this.clientId = clientId;
  }

  /** {@code GET}: back to the client with a code, through the sign-in page when need be. */
  public void answer(Context ctx, Workspace workspace) {
    var fields = Fields.of(ctx);
    if (!registered(fields)) {
      var text = "The client or its redirect address is not registered in this workspace.";
      pages.say(ctx, 400, "Unknown client", text);
      return;
    }
    var error = error(fields);
    var user = signIn.user(ctx, workspace);
    if (error != null) {
      back(ctx, fields, Map.of("error", error));
    } else if (user.isEmpty()) {
      signIn.redirect(ctx, workspace, Fields.query(fields.values()));
    } else {
      var code =
          grants.newCode(
              workspace, user.get(), fields.get("redirect_uri"), fields.get("code_challenge"));
      back(ctx, fields, Map.of("code", code));
    }
  }

  /** {@code POST …/cancel} on the sign-in page: the user does not want to. */
  public void cancel(Context ctx, Workspace workspace) {
    var fields = new Fields(Queries.parse(Fields.of(ctx).or("next", "")));
    if (registered(fields)) {
      back(ctx, fields, Map.of("error", "access_denied"));
    } else {
      ctx.redirect(addresses.workspace(workspace.name()), HttpStatus.SEE_OTHER);
    }
  }

  private boolean registered(Fields fields) {
    var redirects =
        List.of(addresses.app() + "/setup/callback", addresses.app() + "/login/callback");
    return fields.or("client_id", "").equals(clientId)
        && redirects.contains(fields.or("redirect_uri", ""));
  }

  private static @Nullable String error(Fields fields) {
    if (!fields.or("response_type", "").equals("code")) {
      return "unsupported_response_type";
    }
    if (!fields.or("scope", "").equals("profile")) {
      return "invalid_scope";
    }
    var complete =
        fields.find("state").isPresent()
            && fields.or("code_challenge_method", "").equals("S256")
            && fields.or("code_challenge", "").matches("[A-Za-z0-9_-]{43}");
    return complete ? null : "invalid_request";
  }

  private static void back(Context ctx, Fields fields, Map<String, String> outcome) {
    var query = new LinkedHashMap<>(outcome);
    fields.find("state").ifPresent(state -> query.put("state", state));
    ctx.redirect(fields.get("redirect_uri") + "?" + Fields.query(query), HttpStatus.SEE_OTHER);
  }
}
