package com.actindo.connector.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code /auth} takes and what it refuses. */
class AuthInputFlowTest {
  private static TestApp app;
  private static Merchant merchant;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    merchant = new Merchant(app, "input1");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "scope", "context"})
  void namesTheRequiredParameterThatIsMissing(String name) {
    refusedNaming(name, merchant.authPath("in-1").replaceAll("(?<=[?&])" + name + "=[^&]*", "x=1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "scope", "context"})
  void takesAnEmptyParameterForAMissingOne(String name) {
    String empty = merchant.authPath("in-1").replaceAll("(?<=[?&]" + name + "=)[^&]*", "");

    refusedNaming(name, empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "scope", "context", "account_uuid"})
  void namesTheParameterThatIsRepeated(String name) {
    refusedNaming(name, merchant.authPath("in-1") + "&" + name + "=again");
  }

  @ParameterizedTest
  @CsvSource({
    "context, input1",
    "context, stores%2F",
    "context, stores%2FINPUT1",
    "context, stores%2Finput1%2Fx",
    "context, stores%2Finput1%00",
    "context, stores%2F..%2Fadmin",
    "context, stores%2Faaaaaaaaaabbbbbbbbbbccccccccccddd",
    "context, shops%2Finput1",
    "code, in%00-1",
    "code, in%0D%0AX-Header:1",
    "code, caf%C3%A9",
    "scope, store_v2%00orders",
    "scope, store%0Av2"
  })
  void namesTheParameterThatIsMalformed(String name, String value) {
    String path = merchant.authPath("in-1").replaceAll("(?<=[?&]" + name + "=)[^&]*", value);

    refusedNaming(name, path);
  }

  @Test
  void theRootLeadsBackIntoTheControlPanel() {
    Answer root = new Browser(app).open("/");

    assertThat(root.status()).isEqualTo(200);
    assertThat(root.heading()).isEqualTo("Please open the app again");
  }

  @Test
  void refusesACodeThatIsTooLong() {
    refusedNaming("code", merchant.authPath("c".repeat(4097)));
  }

  @Test
  void refusesAnEscapeThatIsNone() throws IOException {
    String line = "GET /auth?code=%zz&scope=s&context=stores%2Finput1 HTTP/1.1\r\n";
    try (var socket = new Socket("localhost", URI.create(app.url()).getPort())) {
      socket
          .getOutputStream()
          .write((line + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 400 ");
    }
    nothingHappened();
  }

  @Test
  void answersAReaderWithAPageAndAProgramWithProblemDetails() {
    String path = "/auth?scope=s&context=stores%2Finput1";

    Answer page = merchant.browser.open(path);
    Answer problem = merchant.browser.call(path);

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.heading()).isNotEmpty();
    assertThat(page.body()).contains(">code<").contains("/login/app/app-client/install");
    assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
    assertThat(problem.body())
        .contains("\"type\":\"" + app.url() + "/problems/invalid-parameter\"");
    assertThat(page.body() + problem.body())
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("com.actindo");
  }

  @Test
  void doesWithoutTheAccount() {
    var other = new Merchant(app, "input2");
    other.granted("in-2", "token-2");

    Answer page = other.browser.open(other.authPath("in-2").replace("&account_uuid=a-1", ""));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.heading()).isEqualTo("Connect your BigCommerce store");
  }

  @Test
  void asksAtTheBareAddressToOpenTheAppAgain() {
    Answer auth = merchant.browser.open("/auth");
    Answer load = merchant.browser.open("/load");

    assertThat(auth.status()).isEqualTo(200);
    assertThat(auth.heading()).isEqualTo("Please open the app again");
    assertThat(load.status()).isEqualTo(200);
    assertThat(load.heading()).isEqualTo("Please open the app again");
  }

  @Test
  void changesNothingForAHead() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var head = HttpRequest.newBuilder(URI.create(app.url() + merchant.authPath("in-1"))).HEAD();
      var answer = http.send(head.build(), HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEmpty();
    }
    nothingHappened();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prefetch", "prefetch;prerender", "prefetch;anonymous-client-ip"})
  void changesNothingForAPrefetch(String purpose) {
    Answer answer = merchant.browser.open(merchant.authPath("in-1"), "Sec-Purpose", purpose);

    assertThat(answer.body()).isEmpty();
    nothingHappened();
  }

  private void refusedNaming(String name, String path) {
    Answer answer = merchant.browser.call(path);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("/problems/invalid-parameter\"");
    assertThat(answer.body()).contains("\"names\":[\"" + name + "\"]");
    nothingHappened();
  }

  private static void nothingHappened() {
    assertThat(Exchanges.of(app, "in-1")).isZero();
    assertThat(new StoreRows(merchant).attempts()).isEmpty();
    assertThat(new StoreRows(merchant).installation("state")).isEmpty();
  }
}
