package com.actindo.connector.core1;

import com.actindo.connector.core1.Core1Trouble.Kind;
import com.actindo.connector.http.Answer;
import com.actindo.connector.http.BoundedHttp;
import com.actindo.connector.http.CodeClient;
import com.actindo.connector.http.Deadline;
import com.actindo.connector.http.Fields;
import com.actindo.connector.vault.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.github.scribejava.core.oauth.AccessTokenRequestParams;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Talks to workspaces: OAuth 2.0 sign-in, ping and profile (<a
 * href="https://github.com/Actindo-AG/Documentation/tree/main/PIM/API">API documentation</a>; the
 * form of the profile is our own). Every call is a POST, as Core1 wants it. Addresses are made of
 * the template and a {@link WorkspaceName} only, redirects are not followed, at most 1 MiB is read.
 */
public final class Core1 implements AutoCloseable {
  private static final Duration PING = Duration.ofSeconds(3);
  private static final Duration SIGN_IN = Duration.ofSeconds(10);
  private static final int LONGEST_ANSWER = 1024 * 1024;
  private static final int NOT_SIGNED_IN = 10_000;
  private static final String USER_AGENT = "Actindo-BigCommerce-Connector/1";

  private final BoundedHttp http = new BoundedHttp();
  private final Core1Settings settings;
  private final Duration pingLimit;
  private final Duration signInLimit;

  /** With 3 s for a ping and 10 s for a sign-in. */
  public Core1(Core1Settings settings) {
    this(settings, PING, SIGN_IN);
  }

  /**
   * @param pingLimit for {@link #answers}
   * @param signInLimit for {@link #signIn} and {@link #profile}, all their calls together
   */
  public Core1(Core1Settings settings, Duration pingLimit, Duration signInLimit) {
    this.settings = settings;
    this.pingLimit = pingLimit;
    this.signInLimit = signInLimit;
  }

  /** The address of a workspace, without a slash at its end. */
  public URI workspaceUrl(WorkspaceName workspace) {
    return URI.create(
        settings.urlTemplate().replace("{workspace}", workspace.value()).replaceFirst("/+$", ""));
  }

  /** Where the workspace asks its user, by the authorization code grant with PKCE (S256). */
  public URI authorizeUrl(
      WorkspaceName workspace, URI redirectUri, String state, String codeChallenge) {
    return codeClient(workspace, redirectUri)
        .authorizeUrl(
            "profile",
            state,
            Map.of("code_challenge", codeChallenge, "code_challenge_method", "S256"));
  }

  /**
   * Whether a Core1 answers there: asked without a token, it says so in JSON with {@code success}.
   */
  public boolean answers(WorkspaceName workspace) {
    try {
      return post(ping(workspace), null, Deadline.in(pingLimit))
          .json()
          .filter(body -> body.path("success").isBoolean())
          .isPresent();
    } catch (Core1Trouble e) {
      return false;
    }
  }

  /**
   * Exchanges a code and reads who signed in; the token is dropped afterwards.
   *
   * @throws Core1Trouble when one of the calls does not go well
   */
  public Profile signIn(WorkspaceName workspace, URI redirectUri, Secret code, String codeVerifier)
      throws Core1Trouble {
    Deadline deadline = Deadline.in(signInLimit);
    var params = AccessTokenRequestParams.create(code.reveal()).pkceCodeVerifier(codeVerifier);
    Answer answer;
    try {
      answer = codeClient(workspace, redirectUri).exchange(params);
    } catch (IOException e) {
      throw noAnswer("token", e);
    }
    Secret token =
        Fields.secret(good("token", answer), "access_token")
            .orElseThrow(() -> new Core1Trouble(Kind.FAILED, "token: none in the answer"));
    return profile(workspace, token, deadline);
  }

  /**
   * Who a token stands for.
   *
   * @throws Core1Trouble when ping or profile do not go well
   */
  public Profile profile(WorkspaceName workspace, Secret bearer) throws Core1Trouble {
    return profile(workspace, bearer, Deadline.in(signInLimit));
  }

  private Profile profile(WorkspaceName workspace, Secret bearer, Deadline deadline)
      throws Core1Trouble {
    if (!Fields.isVisibleAscii(bearer.reveal())) {
      throw new Core1Trouble(Kind.REFUSED, "ping: no token looks like this");
    }
    JsonNode pong = good("ping", post(ping(workspace), bearer, deadline));
    if (!pong.path("success").booleanValue()) {
      throw new Core1Trouble(Kind.FAILED, "ping: no success");
    }
    URI address = URI.create(workspaceUrl(workspace) + settings.profilePath());
    return ProfileAnswer.read(good("profile", post(address, bearer, deadline)))
        .orElseThrow(() -> new Core1Trouble(Kind.FAILED, "profile: the answer is none"));
  }

  private CodeClient codeClient(WorkspaceName workspace, URI redirectUri) {
    String base = workspaceUrl(workspace).toString();
    return new CodeClient(
        new CodeClient.Endpoints(
            URI.create(base + settings.authorizePath()), URI.create(base + settings.tokenPath())),
        new CodeClient.Registration(settings.clientId(), settings.clientSecret(), redirectUri),
        USER_AGENT,
        http,
        new CodeClient.Bounds(signInLimit, LONGEST_ANSWER));
  }

  private URI ping(WorkspaceName workspace) {
    return URI.create(workspaceUrl(workspace) + settings.pingPath() + "?ping=42");
  }

  private Answer post(URI address, @Nullable Secret bearer, Deadline deadline) throws Core1Trouble {
    var request =
        HttpRequest.newBuilder(address)
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("User-Agent", USER_AGENT);
    if (bearer != null) {
      request.header("Authorization", "Bearer " + bearer.reveal());
    }
    try {
      return http.send(request.build(), deadline.left(), LONGEST_ANSWER);
    } catch (IOException e) {
      throw noAnswer(address.getPath(), e);
    }
  }

  private static Core1Trouble noAnswer(String call, IOException e) {
    return e instanceof HttpTimeoutException
        ? new Core1Trouble(Kind.TIMED_OUT, call + ": no whole answer in time")
        : new Core1Trouble(Kind.FAILED, call + ": no answer: " + e.getClass().getSimpleName());
  }

  /** The object in an answer that is 200 and not told as a failure. */
  private static JsonNode good(String call, Answer answer) throws Core1Trouble {
    JsonNode body = answer.json().orElse(NullNode.getInstance());
    JsonNode success = body.path("success");
    boolean failure = success.isBoolean() && !success.booleanValue();
    if (answer.status() == 200 && body.isObject() && !failure) {
      return body;
    }
    Kind kind =
        switch (answer.status()) {
          case 400, 401, 403 -> Kind.REFUSED;
          case 429 -> Kind.BUSY;
          case 530 -> Kind.FROZEN;
          default -> failure && notSignedIn(body) ? Kind.REFUSED : Kind.FAILED;
        };
    throw new Core1Trouble(
        kind, call + ": status " + answer.status() + (failure ? ", no success" : ""));
  }

  private static boolean notSignedIn(JsonNode body) {
    return body.path("errno").asInt() == NOT_SIGNED_IN;
  }

  @Override
  public void close() {
    http.close();
  }
}
