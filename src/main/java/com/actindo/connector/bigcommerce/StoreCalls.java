package com.actindo.connector.bigcommerce;

import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.http.Answer;
import com.actindo.connector.http.BoundedHttp;
import com.actindo.connector.http.Fields;
import com.actindo.connector.vault.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** GETs of one store with its token; status codes become kinds of trouble. */
record StoreCalls(BoundedHttp http, URI base, Secret token, Duration timeout) {
  private static final int LONGEST_ANSWER = 8 * 1024 * 1024;

  /**
   * The JSON at a path such as {@code /v2/store}.
   *
   * @return empty for a body that is empty, as BigCommerce answers 204 for an empty list
   * @throws ApiTrouble for every status but 200 and 204, and for what is not JSON
   */
  Optional<JsonNode> get(String path, String query) throws ApiTrouble {
    String call = "GET " + path;
    Answer answer = send(call, path + query);
    if (answer.status() != 200 && answer.status() != 204) {
      throw trouble(call, answer);
    }
    if (answer.hasNoBody()) {
      return Optional.empty();
    }
    return Optional.of(
        answer
            .json()
            .orElseThrow(() -> new ApiTrouble(Kind.FAILED, call, "the answer is not JSON")));
  }

  private Answer send(String call, String address) throws ApiTrouble {
    if (!Fields.isVisibleAscii(token.reveal())) {
      throw new ApiTrouble(Kind.TOKEN_REJECTED, call, "no token looks like this");
    }
    var request =
        HttpRequest.newBuilder(URI.create(base + address))
            .header("X-Auth-Token", token.reveal())
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip")
            .header("User-Agent", Addresses.USER_AGENT)
            .build();
    try {
      return http.send(request, timeout, LONGEST_ANSWER);
    } catch (HttpTimeoutException e) {
      throw new ApiTrouble(Kind.TIMED_OUT, call, "no whole answer in time");
    } catch (IOException e) {
      throw new ApiTrouble(Kind.FAILED, call, "no answer: " + e.getClass().getSimpleName());
    }
  }

  private static ApiTrouble trouble(String call, Answer answer) {
    Kind kind =
        switch (answer.status()) {
          case 401 -> Kind.TOKEN_REJECTED;
          case 403 -> Kind.FORBIDDEN;
          case 404 -> Kind.NOT_FOUND;
          case 429 -> Kind.BUSY;
          case 503 -> Kind.STORE_UNAVAILABLE;
          default -> Kind.FAILED;
        };
    return new ApiTrouble(
        kind, call, "status " + answer.status(), answer.retryAfter().orElse(null));
  }
}
