package com.actindo.connector.bigcommerce;

import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.http.BoundedHttp;
import com.actindo.connector.http.Fields;
import com.actindo.connector.http.Patience;
import com.actindo.connector.http.StreamedAnswer;
import com.actindo.connector.vault.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/** The way to one store, with its token: GET and PUT, and nothing else. */
record StoreHttp(BoundedHttp http, URI base, Secret token, Patience patience) {
  /** A request; java.net.http would print a token that cannot stand in a header. */
  HttpRequest request(StoreCall call, @Nullable String body) throws ApiTrouble {
    if (!Fields.isVisibleAscii(token.reveal())) {
      throw new ApiTrouble(Kind.TOKEN_REJECTED, call.name(), "no token looks like this");
    }
    var request =
        HttpRequest.newBuilder(URI.create(base + call.address()))
            .header("X-Auth-Token", token.reveal())
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip")
            .header("User-Agent", Addresses.USER_AGENT);
    if (body == null) {
      return request.build();
    }
    return request
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(body))
        .build();
  }

  StreamedAnswer open(HttpRequest request) throws IOException {
    return http.open(request, patience);
  }
}
