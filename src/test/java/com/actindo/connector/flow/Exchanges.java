package com.actindo.connector.flow;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.actindo.connector.TestApp;
import java.util.concurrent.atomic.AtomicBoolean;

/** The codes that reach BigCommerce's token endpoint. */
final class Exchanges {
  private static final String PATH = "/login/oauth2/token";

  private Exchanges() {}

  /** How often a code was exchanged. */
  static int of(TestApp app, String code) {
    return app.bigCommerce
        .findAll(
            postRequestedFor(urlPathEqualTo(PATH))
                .withRequestBody(containing("code=" + code + "&")))
        .size();
  }

  /** All exchanges. */
  static int all(TestApp app) {
    return app.bigCommerce.findAll(postRequestedFor(urlPathEqualTo(PATH))).size();
  }

  /** Runs something while BigCommerce makes up its answer to this code, once. */
  static void during(TestApp app, String code, Runnable work) {
    var done = new AtomicBoolean();
    app.bigCommerce.addMockServiceRequestListener((request, response) -> {
      if (request.getUrl().startsWith(PATH)
          && request.getBodyAsString().contains("code=" + code + "&")
          && done.compareAndSet(false, true)) {
        work.run();
      }
    });
  }

  /** Runs something while BigCommerce makes up its answer to a call with this token, once. */
  static void duringCall(TestApp app, String token, Runnable work) {
    var done = new AtomicBoolean();
    app.bigCommerce.addMockServiceRequestListener((request, response) -> {
      if (token.equals(request.getHeader("X-Auth-Token")) && done.compareAndSet(false, true)) {
        work.run();
      }
    });
  }
}
