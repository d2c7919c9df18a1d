package com.actindo.connector;

import com.actindo.connector.bigcommerce.BigCommerceApi;
import com.actindo.connector.bigcommerce.grant.TokenExchange;
import com.actindo.connector.bigcommerce.payload.SignedPayloads;
import com.actindo.connector.bigcommerce.quota.SharedQuota;
import com.actindo.connector.core1.Core1;
import com.actindo.connector.db.Database;
import com.actindo.connector.http.Patience;
import com.actindo.connector.setup.Links;
import com.actindo.connector.setup.SetupHandlers;
import com.actindo.connector.vault.SecretSource;
import com.actindo.connector.vault.Vault;
import com.actindo.connector.web.Addresses;
import com.actindo.connector.web.Assets;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.guard.Budgets;
import com.actindo.connector.web.guard.Cookies;
import com.actindo.connector.web.guard.Origins;
import com.actindo.connector.web.guard.SecurityHeaders;
import com.actindo.connector.web.problem.ProblemAnswers;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What every feature builds on.
 *
 * @param api for jobs, which can wait
 * @param quickApi for requests, which cannot
 */
record Kernels(
    InstantSource clock,
    ObjectMapper json,
    Vault vault,
    SecretSource secrets,
    TokenExchange exchange,
    SignedPayloads payloads,
    BigCommerceApi api,
    BigCommerceApi quickApi,
    Core1 core1,
    Assets assets,
    Pages pages,
    SecurityHeaders headers,
    ProblemAnswers problems,
    Cookies cookies,
    Origins origins,
    SetupHandlers.Limits limits,
    Budgets perSignIn)
    implements AutoCloseable {
  private static final Duration PING = Duration.ofSeconds(3);
  private static final Patience JOB_CALL =
      new Patience(Duration.ofSeconds(30), Duration.ofMinutes(2));
  private static final Patience REQUEST_CALL = Patience.of(Duration.ofSeconds(4));
  private static final int PER_STORE = 60;
  private static final int PER_ADDRESS = 600;
  private static final int PER_SIGN_IN = 60;

  static Kernels create(
      Settings settings, Links links, Vault vault, Database database, Wiring wiring) {
    InstantSource clock = wiring.clock();
    var bigCommerce = settings.bigCommerce();
    URI publicUrl = settings.publicUrl();
    var assets = new Assets();
    var engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "com.actindo.connector.jte");
    var pages = new Pages(engine, assets);
    var headers =
        new SecurityHeaders(
            publicUrl, settings.core1().urlTemplate(), bigCommerce.controlPanelTemplate());
    boolean limited = settings.rateLimits();
    return new Kernels(
        clock,
        mapper(),
        vault,
        new SecretSource(),
        new TokenExchange(
            bigCommerce.loginUrl(),
            bigCommerce.clientId(),
            bigCommerce.clientSecret(),
            URI.create(publicUrl + "/auth"),
            wiring.exchangeLimit(),
            clock),
        new SignedPayloads(bigCommerce.clientId(), bigCommerce.clientSecret(), clock),
        new BigCommerceApi(bigCommerce.apiUrl(), JOB_CALL, new SharedQuota(database, clock, true)),
        new BigCommerceApi(
            bigCommerce.apiUrl(), REQUEST_CALL, new SharedQuota(database, clock, false)),
        new Core1(settings.core1(), PING, wiring.exchangeLimit()),
        assets,
        pages,
        headers,
        new ProblemAnswers(new ProblemPages(pages, headers, links), publicUrl),
        new Cookies(publicUrl),
        new Origins(publicUrl),
        new SetupHandlers.Limits(
            new Budgets(limited, PER_STORE, clock),
            new Budgets(limited, PER_ADDRESS, clock),
            new Addresses(settings.trustedProxies())),
        new Budgets(limited, PER_SIGN_IN, clock));
  }

  /** Times as ISO 8601, absent values as null. */
  static ObjectMapper mapper() {
    return new ObjectMapper()
        .registerModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }

  @Override
  public void close() {
    exchange.close();
    api.close();
    quickApi.close();
    core1.close();
  }
}
