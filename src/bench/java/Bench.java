import com.actindo.connector.vault.Vault;
import com.actindo.connector.web.WebServer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * Starts the built service on a database of its own and measures it beside a bare handler of the
 * same server, in one run: these machines are shared, so compare the ratios. Changes nothing.
 */
@SuppressWarnings("DefaultPackage") // java starts it from its source
class Bench {
  private static final String SECRET = "bench-secret-0123456789abcdef0123456789";
  private static final String SCOPES =
      "store_v2_information_read_only store_v2_orders store_v2_products_read_only"
          + " store_channel_settings_read_only";
  private static final int CLIENTS = 16;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public static void main(String[] args) throws Exception {
    if (args.length == 2 && args[0].equals("bare")) {
      WebServer.create(
              new ObjectMapper(),
              routes -> routes.get("/bare", ctx -> ctx.result("ok")),
              new ErrorHandler())
          .start(Integer.parseInt(args[1]));
      return;
    }
    Path data = Files.createTempDirectory("connector-bench");
    try {
      new Bench().run(data);
    } finally {
      try (var files = Files.walk(data)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
    System.exit(0);
  }

  private void run(Path data) throws Exception {
    HttpServer bigCommerce = bigCommerce();
    String peer = "http://127.0.0.1:" + bigCommerce.getAddress().getPort();
    var first = serve(data, peer);
    System.out.printf("start to ready, new database       %6d ms%n", first.readyMillis);
    first.stop();
    var service = serve(data, peer);
    System.out.printf("start to ready, existing database  %6d ms%n", service.readyMillis);
    System.out.printf("memory at rest, service (RSS)      %6d MiB%n", rss(service.process.pid()));
    Process bare = start(List.of("bare", Integer.toString(freePort())), Map.of());
    int barePort =
        Integer.parseInt(bare.info().arguments().map(a -> a[a.length - 1]).orElseThrow());
    await("http://127.0.0.1:" + barePort + "/bare");

    String at = service.url;
    String bareUrl = "http://127.0.0.1:" + barePort + "/bare";
    measure("warm-up", 10_000, i -> bareUrl);
    measure("warm-up", 2000, i -> at + auth("warm-" + UUID.randomUUID(), i % 500));
    measure("warm-up", 2000, i -> at + "/load?signed_payload_jwt=" + payload(i % 50));
    Result plain = measure("bare handler", 20_000, i -> bareUrl);
    Result auth = measure("/auth", 3000, i -> at + auth("code-" + UUID.randomUUID(), i % 500));
    Result load = measure("/load", 6000, i -> at + "/load?signed_payload_jwt=" + payload(i % 50));
    Result open = measure("/auth without parameters", 20_000, i -> at + "/auth");
    System.out.printf(
        "%n%-26s %10s %8s %8s %8s %8s%n",
        "route", "requests/s", "of bare", "p50 ms", "p99 ms", "errors");
    for (Result result : List.of(plain, open, load, auth)) {
      System.out.printf(
          "%-26s %10.0f %7.1f%% %8.1f %8.1f %8d%n",
          result.name,
          result.perSecond,
          100 * result.perSecond / plain.perSecond,
          result.p50,
          result.p99,
          result.errors);
    }
    System.out.printf("%nmemory after load, service (RSS)   %6d MiB%n", rss(service.process.pid()));
    bare.destroy();
    service.stop();
    bigCommerce.stop(0);
  }

  private record Result(String name, double perSecond, double p50, double p99, int errors) {}

  private Result measure(String name, int requests, IntFunction<String> address) throws Exception {
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      addresses.add(address.apply(i));
    }
    long[] times = new long[requests];
    var next = new AtomicInteger();
    var errors = new AtomicInteger();
    Callable<Void> client =
        () -> {
          for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
            long start = System.nanoTime();
            var request =
                HttpRequest.newBuilder(URI.create(addresses.get(i)))
                    .header("Accept", "text/html")
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            times[i] = System.nanoTime() - start;
            if (answer.statusCode() != 200) {
              errors.incrementAndGet();
            }
          }
          return null;
        };
    long begin = System.nanoTime();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (var ended : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
        ended.get();
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    Arrays.sort(times);
    return new Result(
        name,
        requests / seconds,
        times[requests / 2] / 1e6,
        times[requests * 99 / 100] / 1e6,
        errors.get());
  }

  /** Answers the token endpoint and the store's profile at once. */
  private static HttpServer bigCommerce() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          String store = body.replaceAll("(?s).*stores%2F([a-z0-9]+).*", "$1");
          byte[] answer =
              ("{\"access_token\":\"t-"
                      + UUID.randomUUID()
                      + "\",\"scope\":\""
                      + SCOPES
                      + "\",\"context\":\"stores/"
                      + store
                      + "\",\"user\":{\"id\":1,\"email\":\"a@example.com\"},"
                      + "\"owner\":{\"id\":1,\"email\":\"a@example.com\"}}")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }

  private record Service(Process process, String url, long readyMillis) {
    void stop() throws InterruptedException {
      process.destroy();
      process.waitFor();
    }
  }

  private Service serve(Path data, String peer) throws Exception {
    int port = freePort();
    int management = freePort();
    var environment = new HashMap<String, String>();
    environment.put("PORT", Integer.toString(port));
    environment.put("MANAGEMENT_PORT", Integer.toString(management));
    environment.put("DATA_DIR", data.toString());
    environment.put("RATE_LIMITS", "off");
    environment.put("KEYSET", Vault.createKeyset());
    environment.put("BIGCOMMERCE_CLIENT_ID", "bench");
    environment.put("BIGCOMMERCE_CLIENT_SECRET", SECRET);
    environment.put("BIGCOMMERCE_LOGIN_URL", peer);
    environment.put("BIGCOMMERCE_API_URL", peer);
    environment.put("CORE1_CLIENT_ID", "bench");
    environment.put("CORE1_CLIENT_SECRET", "bench");
    long begin = System.nanoTime();
    Process process = start(List.of(), environment);
    await("http://127.0.0.1:" + management + "/health/ready");
    long millis = (System.nanoTime() - begin) / 1_000_000;
    return new Service(process, "http://localhost:" + port, millis);
  }

  /** The service from its jar, or this file once more as the bare server. */
  private static Process start(List<String> args, Map<String, String> environment)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(
        List.of(
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
    if (args.isEmpty()) {
      command.addAll(List.of("-jar", "target/connector.jar", "serve"));
    } else {
      command.addAll(
          List.of("-cp", System.getProperty("java.class.path"), "src/bench/java/Bench.java"));
      command.addAll(args);
    }
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(Path.of("target/bench.log").toFile());
    return builder.start();
  }

  private void await(String address) throws Exception {
    for (int i = 0; i < 1200; i++) {
      try {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // asked again below
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException(address + " does not answer; see target/bench.log");
  }

  private static long rss(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }

  private static String auth(String code, int store) {
    return "/auth?code="
        + code
        + "&scope="
        + SCOPES.replace(' ', '+')
        + "&context=stores%2Fbench"
        + store;
  }

  private static String payload(int store) {
    Instant now = Instant.now();
    return Jwts.builder()
        .issuer("bc")
        .claim("aud", "bench")
        .subject("stores/bench" + store)
        .id(UUID.randomUUID().toString())
        .issuedAt(Date.from(now))
        .notBefore(Date.from(now.minusSeconds(5)))
        .expiration(Date.from(now.plusSeconds(86_400)))
        .claim("user", Map.of("id", 1, "email", "a@example.com", "locale", "en-US"))
        .claim("owner", Map.of("id", 1, "email", "a@example.com"))
        .signWith(Keys.hmacShaKeyFor(SECRET.getBytes(StandardCharsets.UTF_8)), Jwts.SIG.HS256)
        .compact();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
