package com.actindo.connector.http;

import com.actindo.connector.vault.Secret;
import com.github.scribejava.core.builder.api.DefaultApi20;
import com.github.scribejava.core.extractors.TokenExtractor;
import com.github.scribejava.core.model.OAuth2AccessToken;
import com.github.scribejava.core.model.Response;
import com.github.scribejava.core.model.Token;
import com.github.scribejava.core.oauth.AccessTokenRequestParams;
import com.github.scribejava.core.oauth.OAuth20Service;
import com.github.scribejava.core.oauth.OAuthService;
import com.github.scribejava.core.oauth2.clientauthentication.ClientAuthentication;
import com.github.scribejava.core.oauth2.clientauthentication.RequestBodyAuthenticationScheme;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.pac4j.core.client.IndirectClient;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.context.WebContext;
import org.pac4j.core.credentials.Credentials;
import org.pac4j.core.http.callback.NoParameterCallbackUrlResolver;
import org.pac4j.core.profile.CommonProfile;
import org.pac4j.oauth.client.OAuth20Client;
import org.pac4j.oauth.config.OAuth20Configuration;
import org.pac4j.oauth.config.OAuthConfiguration;
import org.pac4j.oauth.credentials.OAuth20Credentials;
import org.pac4j.oauth.credentials.authenticator.OAuth20Authenticator;
import org.pac4j.oauth.profile.definition.OAuthProfileDefinition;

/**
 * pac4j's client for the authorization code grant (RFC 6749 4.1), with what the stock one leaves to
 * chance replaced: the way out ({@link BoundedHttp}), credentials in the body of the token request
 * instead of HTTP Basic, and an answer that is handed on with its status instead of being put into
 * the message of an exception. The request that brought the code has been read by its handler, so
 * pac4j's extractor, which decodes a code twice, and its profile call, which logs the whole
 * profile, have no part.
 */
public final class CodeClient extends OAuth20Client {
  private final OAuth20Service service;

  /** Where a code comes from and where it is exchanged. */
  public record Endpoints(URI authorize, URI token) {}

  /** Bounds of the token request: the whole time, and bytes of the answer. */
  public record Bounds(Duration total, int limit) {}

  /** Who we are to the server, and to where it sends the code. */
  public record Registration(String clientId, Secret clientSecret, URI redirectUri) {}

  public CodeClient(
      Endpoints endpoints, Registration us, String userAgent, BoundedHttp http, Bounds bounds) {
    var api = new Api(endpoints);
    service =
        api.createService(
            us.clientId(),
            us.clientSecret().reveal(),
            us.redirectUri().toString(),
            null,
            "code",
            null,
            userAgent,
            null,
            new ScribeHttp(http, bounds.total(), bounds.limit()));
    configuration = new Configuration(service);
    configuration.setApi(api);
    configuration.setWithState(false);
    configuration.setProfileDefinition(new NoProfileCall());
    setKey(us.clientId());
    setSecret(us.clientSecret().reveal());
    setCallbackUrl(us.redirectUri().toString());
    setCallbackUrlResolver(new NoParameterCallbackUrlResolver());
    setCheckAuthenticationAttempt(false);
  }

  @Override
  protected void internalInit(boolean forceReinit) {
    setAuthenticatorIfUndefined(new Exchange(configuration, this));
    super.internalInit(forceReinit);
  }

  /** The stock one clears a mark in a session; the grant needs none of pac4j's. */
  @Override
  protected void checkCredentials(CallContext none, Credentials credentials) {}

  /** The address that asks the user, with further parameters such as those of PKCE. */
  public URI authorizeUrl(String scope, String state, Map<String, String> further) {
    return URI.create(
        service
            .createAuthorizationUrlBuilder()
            .state(state)
            .scope(scope)
            .additionalParams(further)
            .build());
  }

  /**
   * Sends one token request and returns its answer, whatever the status.
   *
   * @throws IOException as {@link BoundedHttp#send}
   */
  public Answer exchange(AccessTokenRequestParams params) throws IOException {
    var offered = new OfferedCode(params);
    validateCredentials(new CallContext(null, null), offered);
    return offered.answer();
  }

  /** A code on its way; pac4j's own credentials would print it. */
  private static final class OfferedCode extends OAuth20Credentials {
    private final transient AccessTokenRequestParams params;
    private transient @Nullable Answer answer;
    private transient @Nullable IOException failure;

    OfferedCode(AccessTokenRequestParams params) {
      super(params.getCode());
      this.params = params;
    }

    Answer answer() throws IOException {
      if (failure != null) {
        throw failure;
      }
      if (answer == null) {
        throw new IllegalStateException("the code was not exchanged");
      }
      return answer;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return "OfferedCode[***]";
    }
  }

  private static final class Exchange extends OAuth20Authenticator {
    Exchange(OAuth20Configuration configuration, IndirectClient client) {
      super(configuration, client);
    }

    @Override
    protected void retrieveAccessToken(@Nullable WebContext none, Credentials credentials) {
      var offered = (OfferedCode) credentials;
      var service = (OAuth20Service) configuration.buildService(none, client);
      try {
        offered.answer = ((Answered) service.getAccessToken(offered.params)).answer;
      } catch (IOException e) {
        offered.failure = e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        offered.failure = new IOException("interrupted");
      } catch (ExecutionException e) {
        offered.failure = new IOException("failed", e.getCause());
      }
    }
  }

  /** Makes one service serve all calls; the stock one is built anew for each. */
  private static final class Configuration extends OAuth20Configuration {
    private final OAuth20Service service;

    Configuration(OAuth20Service service) {
      this.service = service;
    }

    @Override
    public OAuthService buildService(@Nullable WebContext none, IndirectClient client) {
      return service;
    }
  }

  private static final class Api extends DefaultApi20 {
    private final Endpoints endpoints;

    Api(Endpoints endpoints) {
      this.endpoints = endpoints;
    }

    @Override
    public String getAccessTokenEndpoint() {
      return endpoints.token().toString();
    }

    @Override
    protected String getAuthorizationBaseUrl() {
      return endpoints.authorize().toString();
    }

    @Override
    public ClientAuthentication getClientAuthentication() {
      return RequestBodyAuthenticationScheme.instance();
    }

    @Override
    public TokenExtractor<OAuth2AccessToken> getAccessTokenExtractor() {
      return Answered::new;
    }
  }

  /** The whole answer in the place of a token: who asked knows how to read it. */
  private static final class Answered extends OAuth2AccessToken {
    private final transient Answer answer;

    Answered(Response response) {
      super("");
      this.answer = ((ScribeHttp.AnswerResponse) response).answer();
    }
  }

  /** pac4j insists on a definition; no profile is called through it. */
  private static final class NoProfileCall extends OAuthProfileDefinition {
    @Override
    public String getProfileUrl(Token token, OAuthConfiguration configuration) {
      throw new UnsupportedOperationException("no profile call");
    }

    @Override
    public CommonProfile extractUserProfile(String body) {
      throw new UnsupportedOperationException("no profile call");
    }
  }
}
