import com.actindo.connector.sandbox.Sandbox;
import com.actindo.connector.sandbox.SandboxSettings;
import com.actindo.connector.vault.Vault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sandbox and instances of the service, each in a process of its own, and calls to them. */
@SuppressWarnings("DefaultPackage") // java starts it from its source
final class OrdersStage implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SECRET = "bench-secret-0123456789abcdef0123456789";
  private static final Set<String> ENDED = Set.of("succeeded", "failed", "canceled", "cancelled");
  private static final List<String> SCOPES =
      List.of(
          "store_v2_information_read_only",
          "store_v2_orders",
          "store_v2_products_read_only",
          "store_channel_settings_read_only");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Process> processes = new ArrayList<>();
  private final String keyset = Vault.createKeyset();
  private final Map<String, String> bearers = new HashMap<>();
  private final Path data;
  private final String sandbox;

  OrdersStage(Path data) throws Exception {
    this.data = data;
    int port = freePort();
    this.sandbox = "http://127.0.0.1:" + port;
    var java = List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"));
    var main = List.of("src/bench/java/OrdersBench.java", "sandbox", "" + port, data + "/sandbox");
    start(java, main, Map.of());
    await(sandbox + "/sandbox/state");
  }

  /** The sandbox alone, until the process is ended. */
  static void sandbox(int port, Path data) throws InterruptedException {
    Sandbox.start(
        new SandboxSettings(
            port,
            URI.create("http://localhost:9"),
            "bench",
            SECRET,
            "4711",
            "bench",
            "bench",
            data,
            SCOPES,
            InstantSource.system()));
    Thread.currentThread().join();
  }

  /**
   * Starts an instance; the second one works on the database of the first one.
   *
   * @param java further options of its JVM
   * @return its address
   */
  String serve(List<String> java) throws Exception {
    int port = freePort();
    int management = freePort();
    var environment = new HashMap<String, String>();
    environment.put("PORT", Integer.toString(port));
    environment.put("MANAGEMENT_PORT", Integer.toString(management));
    environment.put("DATA_DIR", data.toString());
    environment.put("RATE_LIMITS", "off");
    environment.put("KEYSET", keyset);
    environment.put("BIGCOMMERCE_CLIENT_ID", "bench");
    environment.put("BIGCOMMERCE_CLIENT_SECRET", SECRET);
    environment.put("BIGCOMMERCE_LOGIN_URL", sandbox + "/login");
    environment.put("BIGCOMMERCE_API_URL", sandbox + "/api");
    environment.put("WORKSPACE_URL_TEMPLATE", sandbox + "/workspaces/{workspace}");
    environment.put("CORE1_CLIENT_ID", "bench");
    environment.put("CORE1_CLIENT_SECRET", "bench");
    if (Files.exists(data.resolve("postgres/postmaster.pid"))) {
      environment.put("DATABASE_URL", "postgresql://" + database("postgres:%s@%s"));
    }
    var options =
        new ArrayList<>(
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    options.addAll(java);
    start(options, List.of("-jar", "target/connector.jar", "serve"), environment);
    await("http://127.0.0.1:" + management + "/health/ready");
    return "http://localhost:" + port;
  }

  /** The database that the first instance has started. */
  Connection database() throws IOException, SQLException {
    String[] parts = database("%s@%s").split("@", 2);
    return DriverManager.getConnection("jdbc:postgresql://" + parts[1], "postgres", parts[0]);
  }

  private String database(String form) throws IOException {
    String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    String password = Files.readString(data.resolve("postgres.password")).strip();
    return form.formatted(password, "127.0.0.1:" + port + "/postgres");
  }

  /** Does something in the sandbox. */
  JsonNode make(String path) throws Exception {
    return call("POST", sandbox + "/sandbox/" + path, "", "");
  }

  JsonNode quota(String shop) throws Exception {
    return call("GET", sandbox + "/sandbox/shops/" + shop + "/quota", "", "");
  }

  /** Calls the JSON interface of an instance for a workspace's user. */
  JsonNode api(String instance, String workspace, String method, String path, String body)
      throws Exception {
    if (!bearers.containsKey(workspace)) {
      var token = make("workspaces/" + workspace + "/token").get("accessToken").asText();
      bearers.put(workspace, token);
    }
    String address = instance + "/api/workspaces/" + workspace + path;
    return call(method, address, bearers.get(workspace), body);
  }

  /** Waits until nothing is done for a connection any more; answers the processes' statuses. */
  List<String> settle(String instance, String workspace, String connection) throws Exception {
    while (true) {
      var found =
          api(instance, workspace, "GET", "/processes?connection=" + connection, "")
              .findValuesAsText("status");
      if (ENDED.containsAll(found)) {
        return found;
      }
      Thread.sleep(20);
    }
  }

  private JsonNode call(String method, String address, String bearer, String body)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!bearer.isEmpty()) {
      request.header("Authorization", "Bearer " + bearer);
    }
    var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          method + " " + address + ": " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private void start(List<String> java, List<String> main, Map<String, String> environment)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(java);
    command.addAll(main);
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    var log = ProcessBuilder.Redirect.appendTo(Path.of("target/bench.log").toFile());
    processes.add(builder.redirectErrorStream(true).redirectOutput(log).start());
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

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Ends the latest instance first, whose database may be another one's. */
  @Override
  public void close() {
    for (var process : processes.reversed()) {
      process.destroy();
      process.onExit().join();
    }
  }
}
