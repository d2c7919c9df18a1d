package com.actindo.connector.sandbox.workspace;

import com.actindo.connector.sandbox.fault.FaultKind;
import com.actindo.connector.sandbox.fault.Gate;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Shape;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** A workspace's calls: token, ping, profile. All are POST; a failure has {@code success} false. */
public final class Core1Api {
  public static final String TOKEN = "/Actindo.CoreModules.Auth.OAuth2Token.getAccessToken";
  public static final String PING = "/Actindo.CoreModules.Tools.TenantTest.ping";
  public static final String PROFILE = "/Actindo.Connector.Profile.get";

  private static final int NOT_SIGNED_IN = 10_000;
  private static final int BAD_REQUEST = 10_400;
  private static final String BEARER = "Bearer ";

  private final Grants grants;
  private final String clientId;
  private final String clientSecret;

  public Core1Api(Grants grants, String clientId, String clientSecret) {
    this.grants = grants;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
  }

  /** A token for a code or for a refresh token; the body is a form. */
  public void token(Context ctx, Workspace workspace) {
    var fields = Fields.of(ctx);
    if (!ctx.isFormUrlencoded()) {
      refuse(ctx, 400, BAD_REQUEST, "invalid_request");
    } else if (!fields.or("client_id", "").equals(clientId)
        || !fields.or("client_secret", "").equals(clientSecret)) {
      refuse(ctx, 401, BAD_REQUEST, "invalid_client");
    } else {
      switch (fields.or("grant_type", "")) {
        case "authorization_code" -> answer(ctx, redeem(workspace, fields));
        case "refresh_token" ->
            answer(ctx, grants.refresh(workspace, fields.or("refresh_token", "")));
        default -> refuse(ctx, 400, BAD_REQUEST, "unsupported_grant_type");
      }
    }
  }

  public void ping(Context ctx, Workspace workspace) {
    if (bearer(ctx, workspace).isEmpty()) {
      refuse(ctx, 401, NOT_SIGNED_IN, "Not logged in");
      return;
    }
    var pong = Optional.ofNullable(ctx.queryParam("ping")).orElse("pong");
    ctx.json(
        Shape.of(
            "pong", pong,
            "success", true,
            "displayMessage", null,
            "displayMessageTitle", null,
            "error", null,
            "job_id", null));
  }

  public void profile(Context ctx, Workspace workspace) {
    var user = bearer(ctx, workspace);
    if (Gate.struckBy(ctx, FaultKind.NO_PROFILE)) {
      refuse(ctx, 404, 404, "No such endpoint");
    } else if (user.isEmpty()) {
      refuse(ctx, 401, NOT_SIGNED_IN, "Not logged in");
    } else {
      profile(ctx, user.get());
    }
  }

  /** Another method than POST. */
  public void wrongMethod(Context ctx, Workspace workspace) {
    ctx.header("Allow", "POST");
    refuse(ctx, 405, BAD_REQUEST, "POST only");
  }

  private static void profile(Context ctx, WorkspaceUser user) {
    var answer =
        Shape.of(
            "success", true,
            "id", user.id(),
            "username", user.username(),
            "email", user.email(),
            "name", user.name(),
            "locale", user.locale());
    var rights = Gate.struckBy(ctx, FaultKind.NO_RIGHTS) ? List.<String>of() : user.rights();
    if (rights != null) {
      answer.put("rights", rights);
    }
    ctx.json(answer);
  }

  private Optional<Grants.Pair> redeem(Workspace workspace, Fields fields) {
    return grants.redeem(
        workspace,
        fields.or("code", ""),
        fields.or("redirect_uri", ""),
        fields.or("code_verifier", ""));
  }

  private static void answer(Context ctx, Optional<Grants.Pair> pair) {
    ctx.header("Cache-Control", "no-store");
    if (pair.isEmpty()) {
      refuse(ctx, 400, BAD_REQUEST, "invalid_grant");
      return;
    }
    ctx.json(
        Shape.of(
            "access_token", pair.get().accessToken(),
            "expires_in", Grants.TOKEN_LIFE.toSeconds(),
            "token_type", "bearer",
            "scope", "profile",
            "refresh_token", pair.get().refreshToken()));
  }

  private Optional<WorkspaceUser> bearer(Context ctx, Workspace workspace) {
    return Optional.ofNullable(ctx.header("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .flatMap(header -> grants.bearer(workspace, header.substring(BEARER.length())));
  }

  private static void refuse(Context ctx, int status, int errno, String error) {
    ctx.status(status)
        .json(Shape.of("success", false, "errno", errno, "error", error, "trace", ""));
  }
}
