package com.actindo.connector.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.testing.JsonServer;
import com.actindo.connector.web.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  private static final String PEER = "127.0.0.1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 203.0.113.9                            | 127.0.0.1",
        "1 | 203.0.113.9                            | 203.0.113.9",
        "1 | 198.51.100.1, 203.0.113.9              | 203.0.113.9",
        "2 | 198.51.100.1, 203.0.113.9, 192.0.2.4   | 203.0.113.9",
        "2 | 203.0.113.9                            | 203.0.113.9",
        "1 | 2001:db8::7                            | 2001:db8::7",
        "1 | 203.0.113.9, unknown                   | 127.0.0.1",
        "1 | ,                                      | 127.0.0.1",
        "1 | <script>                               | 127.0.0.1"
      })
  void believesAsManyProxiesAsAreTrusted(int proxies, String forwarded, String address) {
    assertThat(addressBehind(proxies, List.of(forwarded))).isEqualTo(address);
  }

  @Test
  void takesTheLastProxysOwnLineNotTheOneThatTheCallerBrought() {
    assertThat(addressBehind(1, List.of("198.51.100.1", "203.0.113.9"))).isEqualTo("203.0.113.9");
    assertThat(addressBehind(0, List.of("198.51.100.1", "203.0.113.9"))).isEqualTo(PEER);
  }

  @Test
  void isThePeersOwnAddressWithoutAProxysLine() {
    assertThat(addressBehind(1, List.of())).isEqualTo(PEER);
  }

  private static String addressBehind(int proxies, List<String> forwarded) {
    var addresses = new Addresses(proxies);
    try (var server =
            new JsonServer(
                routes -> routes.get("/", ctx -> ctx.json(Map.of("address", addresses.of(ctx)))));
        var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://" + PEER + ":" + server.port()));
      forwarded.forEach(line -> request.header("X-Forwarded-For", line));
      String body = client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
      return body.substring("{\"address\":\"".length(), body.length() - 2);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
