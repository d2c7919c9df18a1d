package com.actindo.connector.bigcommerce.grant;

import com.actindo.connector.bigcommerce.Addresses;
import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.http.Answer;
import com.actindo.connector.http.BoundedHttp;
import com.actindo.connector.http.CodeClient;
import com.actindo.connector.http.Fields;
import com.actindo.connector.vault.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.scribejava.core.oauth.AccessTokenRequestParams;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Exchanges the code of an install for a token: {@code POST {loginUrl}/oauth2/token} (<a
 * href="https://developer.bigcommerce.com/docs/integrations/apps/guide/auth">single-click OAuth
 * flow</a>). A code works once, so it is sent once, whatever happens.
 */
public final class TokenExchange implements AutoCloseable {
  private static final int LONGEST_ANSWER = 64 * 1024;
  private static final Pattern ERROR_NAME = Pattern.compile("[a-z_]{1,40}");

  private final BoundedHttp http = new BoundedHttp();
  private final CodeClient client;
  private final InstantSource clock;

  /**
   * @param loginUrl of BigCommerce's login service
   * @param redirectUri the auth callback as it is registered with the app
   * @param total time for one exchange, from connecting to the last byte
   * @param clock for answers without a {@code Date}
   */
  public TokenExchange(
      URI loginUrl,
      String clientId,
      Secret clientSecret,
      URI redirectUri,
      Duration total,
      InstantSource clock) {
    this.clock = clock;
    this.client =
        new CodeClient(
            new CodeClient.Endpoints(
                Addresses.under(loginUrl, "/oauth2/authorize"),
                Addresses.under(loginUrl, "/oauth2/token")),
            new CodeClient.Registration(clientId, clientSecret, redirectUri),
            Addresses.USER_AGENT,
            http,
            new CodeClient.Bounds(total, LONGEST_ANSWER));
  }

  /** Exchanges a code; trouble at BigCommerce is an outcome, never an exception. */
  public ExchangeOutcome exchange(AuthorizationGrant grant) {
    var params =
        AccessTokenRequestParams.create(grant.code().reveal())
            .scope(grant.scope())
            .addExtraParameter("context", grant.store().context());
    try {
      return outcome(client.exchange(params));
    } catch (HttpTimeoutException e) {
      return new ExchangeOutcome.TimedOut();
    } catch (IOException e) {
      return new ExchangeOutcome.Failed("no answer: " + e.getClass().getSimpleName());
    }
  }

  private ExchangeOutcome outcome(Answer answer) {
    return switch (answer.status()) {
      case 200 -> granted(answer);
      case 400, 401, 403, 422 -> new ExchangeOutcome.Refused(reason(answer));
      case 429, 503 -> new ExchangeOutcome.Busy(answer.retryAfter());
      default -> new ExchangeOutcome.Failed(reason(answer));
    };
  }

  /** The status, and the error's name of RFC 6749 5.2; free text of the body stays out of logs. */
  private static String reason(Answer answer) {
    return "status "
        + answer.status()
        + answer
            .json()
            .flatMap(body -> Fields.text(body, "error"))
            .filter(name -> ERROR_NAME.matcher(name).matches())
            .map(name -> " " + name)
            .orElse("");
  }

  private ExchangeOutcome granted(Answer answer) {
    JsonNode body = answer.json().orElse(null);
    if (body == null || !body.isObject()) {
      return new ExchangeOutcome.Failed("the answer is not a JSON object");
    }
    Optional<Secret> token = Fields.secret(body, "access_token");
    Optional<StoreHash> store = Fields.text(body, "context").flatMap(StoreHash::ofContext);
    Optional<StoreUser> user = user(body.path("user"));
    Optional<StoreUser> owner = user(body.path("owner"));
    if (token.isEmpty() || store.isEmpty() || user.isEmpty() || owner.isEmpty()) {
      return new ExchangeOutcome.Failed("the answer lacks token, context, user or owner");
    }
    return new ExchangeOutcome.Granted(
        new TokenGrant(
            token.get(),
            Scopes.parse(Fields.text(body, "scope").orElse("")),
            store.get(),
            user.get(),
            owner.get(),
            answer.date().orElseGet(clock::instant)));
  }

  private static Optional<StoreUser> user(JsonNode user) {
    OptionalLong id = Fields.number(user, "id");
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoreUser(id.getAsLong(), Fields.textOrNull(user, "email")));
  }

  @Override
  public void close() {
    http.close();
  }
}
