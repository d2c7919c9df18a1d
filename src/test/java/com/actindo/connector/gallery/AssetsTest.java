package com.actindo.connector.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.web.Assets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Style sheets, scripts and pictures as a browser gets them. */
final class AssetsTest {
  private static final Assets ASSETS = new Assets();
  private static GalleryServer server;
  private static HttpClient http;

  @BeforeAll
  static void start() {
    server = new GalleryServer();
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    http.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "connector.css, text/css;charset=utf-8",
    "progress.js, text/javascript;charset=utf-8",
    "mark.svg, image/svg+xml"
  })
  void mayBeKeptForEver(String name, String type) throws Exception {
    var answer = get(ASSETS.path(name), "identity");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
  }

  @Test
  void comeCompressedToThoseWhoAsk() throws Exception {
    var plain = get(ASSETS.path("connector.css"), "identity");
    var zipped = get(ASSETS.path("connector.css"), "br, gzip");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(unzip(zipped.body())).isEqualTo(plain.body());
    assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip|true",
        "deflate, gzip;q=0.5|true",
        "*|true",
        "gzip;q=0|false",
        "gzip; q=0.0, br|false",
        "x-gzipped|false"
      })
  void weighTheWishForCompression(String accepted, boolean zipped) throws Exception {
    var answer = get(ASSETS.path("connector.css"), accepted);
    assertThat(answer.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(zipped);
  }

  @Test
  void ofAnotherVersionAreNotFound() throws Exception {
    assertThat(get("/assets/0000000000000000/connector.css", "gzip").statusCode()).isEqualTo(404);
    String unknown = ASSETS.path("connector.css").replace("connector.css", "other.css");
    assertThat(get(unknown, "gzip").statusCode()).isEqualTo(404);
  }

  @Test
  void includeAPictureForTheTab() throws Exception {
    assertThat(get("/favicon.ico", "gzip").headers().firstValue("Content-Type"))
        .contains("image/svg+xml");
  }

  /** The page and what it loads, as bytes on the wire; progress.js imports time.js. */
  @ParameterizedTest
  @CsvSource({
    "setup-framed-en, 60000",
    "setup-de, 60000",
    "setup-UNREACHABLE-de, 60000",
    "connected-failed-de, 60000",
    "edit-release-de, 90000"
  })
  void weighLittleTogetherWithTheirPage(String name, int limit) throws Exception {
    var page = get("/pages/" + name, "gzip");
    int weight = page.body().length;
    var paths =
        Pattern.compile("/assets/[^\"]+").matcher(new String(unzip(page.body()), UTF_8)).results();
    for (String path :
        Stream.concat(paths.map(MatchResult::group), Stream.of(ASSETS.path("time.js")))
            .distinct()
            .toList()) {
      weight += get(path, "gzip").body().length;
    }
    assertThat(weight).isBetween(10_000, limit);
  }

  private static HttpResponse<byte[]> get(String path, String accepted)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server.url(path)))
            .header("Accept-Encoding", accepted)
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static byte[] unzip(byte[] zipped) throws IOException {
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return stream.readAllBytes();
    }
  }
}
