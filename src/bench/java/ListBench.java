import com.actindo.connector.vault.Vault;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts the built service on a database of its own and measures the list of connections as a
 * signed-in user gets it: with 100 connections in all, and with 100,000 in one workspace beside
 * 900,000 in others. These machines are shared, so compare the ratios. Changes nothing; the plans
 * of the queries are left in target/list-plans.txt.
 */
@SuppressWarnings("DefaultPackage") // java starts it from its source
class ListBench {
  private static final int WARM_UP = 300;
  private static final int REQUESTS = 201;
  private static final int ROUNDS = 3;
  private static final int BIG = 100_000;
  private static final String SESSION = "bench-session-0123456789abcdef0123456789abcdef";

  private static final Map<String, String> QUERIES = queries();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("connector-bench");
    try {
      new ListBench().run(data);
    } finally {
      try (var files = Files.walk(data)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
    System.exit(0);
  }

  private static Map<String, String> queries() {
    var queries = new LinkedHashMap<String, String>();
    queries.put("first page", "");
    queries.put("middle page", "?page=2000");
    queries.put("last page", "?page=4000");
    queries.put("by status, descending, first", "?sort=-status");
    queries.put("by status, descending, middle", "?sort=-status&page=2000");
    queries.put("by name, first", "?sort=name");
    queries.put("by name, last", "?sort=name&page=4000");
    queries.put("by last synchronisation, first", "?sort=-lastSyncedAt");
    queries.put("active ones only, first", "?status=active");
    queries.put("search for a name", "?q=store+4711");
    return queries;
  }

  private void run(Path data) throws Exception {
    int port = freePort();
    Process service = serve(data, port);
    String list = "http://localhost:" + port + "/workspaces/%s/connections";
    try (Connection database = database(data)) {
      seed(database, "small", 100);
      member(database, "small");
      System.out.printf("%-34s %10s %10s%n", "list of connections, 25 rows", "median ms", "of 100");
      double alone = print("100 in all, first page", String.format(list, "small"), 0);
      seed(database, "big", BIG);
      member(database, "big");
      others(database);
      double base =
          Math.min(alone, print("100 beside 1,000,000", String.format(list, "small"), alone));
      for (var query : QUERIES.entrySet()) {
        print("100,000: " + query.getKey(), String.format(list, "big") + query.getValue(), base);
      }
      Files.writeString(Path.of("target/list-plans.txt"), plans(database));
      System.out.println("\nplans: target/list-plans.txt");
    } finally {
      service.destroy();
      service.waitFor();
    }
  }

  private double print(String name, String address, double base) throws Exception {
    double median = median(address);
    System.out.printf(
        "%-34s %10.2f %10s%n", name, median, base == 0 ? "" : "%.2f".formatted(median / base));
    return median;
  }

  /** The best of some rounds' medians: other processes of the machine only ever add. */
  private double median(String address) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      millis(address);
    }
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      double[] times = new double[REQUESTS];
      for (int i = 0; i < REQUESTS; i++) {
        times[i] = millis(address);
      }
      Arrays.sort(times);
      best = Math.min(best, times[REQUESTS / 2]);
    }
    return best;
  }

  private double millis(String address) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "text/html")
            .header("Cookie", "session=" + SESSION)
            .build();
    long start = System.nanoTime();
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    double millis = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200 || !answer.body().contains("name=\"row\"")) {
      throw new IllegalStateException(address + " is answered with " + answer.statusCode());
    }
    return millis;
  }

  private static void seed(Connection database, String workspace, int count) throws SQLException {
    rows(database, "values ('" + workspace + "')", count);
  }

  /** 900 workspaces with 1,000 connections each. */
  private static void others(Connection database) throws SQLException {
    rows(database, "select 'other' || n from generate_series(1, 900) n", 1000);
  }

  /** The trigger that counts is for single connections; here the count is known. */
  private static void rows(Connection database, String workspaces, int count) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute("set search_path to connector");
      statement.execute("create temporary table w (name) on commit preserve rows as " + workspaces);
      statement.execute("insert into workspace (name, created_at) select name, now() from w");
      statement.execute("alter table connection disable trigger connection_counted");
      statement.execute(
          """
          insert into connection (workspace, name, driver, store_hash, source, disabled, sync_fault,
            orders_or_returns_have_errors, store_name, created_at, last_synced_at)
          select w.name, 'Store ' || (n * 7919) %% %1$d, 'bigcommerce', 's' || n, 'app', n %% 7 = 0,
            case when n %% 5 = 0 then 'sync-failed' end, n %% 11 = 0, 'Shop ' || n,
            now() - n * interval '1 minute', now() - (n * 31 %% 1000) * interval '1 minute'
          from w, generate_series(1, %1$d) n
          """
              .formatted(count));
      statement.execute(
          "insert into connection_count (workspace, total) select name, " + count + " from w");
      statement.execute("alter table connection enable trigger connection_counted");
      statement.execute("drop table w");
      statement.execute("vacuum analyze connection");
    }
  }

  private static void member(Connection database, String workspace) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(SESSION.getBytes(StandardCharsets.UTF_8));
    try (var statement =
        database.prepareStatement(
            """
            with s as (insert into connector.session (id_hash, created_at, seen_at)
              values (?, now(), now()) on conflict do nothing)
            insert into connector.session_member (id_hash, workspace, user_id, name, rights)
              values (?, ?, '1', 'Ben Chmark',
                array['connections.view', 'connections.manage', 'connections.delete'])
            """)) {
      statement.setBytes(1, hash);
      statement.setBytes(2, hash);
      statement.setString(3, workspace);
      statement.execute();
    }
  }

  /** The same statements as the service's, in its role and for the big workspace. */
  private static String plans(Connection database) throws SQLException {
    var plans = new StringBuilder();
    for (String query :
        List.of(
            "order by id limit 25 offset 0",
            "order by id limit 25 offset 49975",
            "order by id desc limit 25 offset 0",
            "order by status_reason desc nulls last, id desc limit 25 offset 0",
            "order by status_reason desc nulls last, id desc limit 25 offset 49975",
            "order by name, id limit 25 offset 0",
            "order by name desc, id desc limit 25 offset 0")) {
      String ids =
          "select id from connector.connection where workspace = 'big' and deleting_at is null "
              + query;
      plans.append(plan(database, ids));
    }
    plans.append(
        plan(
            database,
            "select * from connector.connection where workspace = 'big' and id = any(array(select"
                + " id from connector.connection where workspace = 'big' order by id limit 25))"));
    return plans.toString();
  }

  private static String plan(Connection database, String query) throws SQLException {
    var plan = new StringBuilder(query).append('\n');
    database.setAutoCommit(false);
    try (var statement = database.createStatement()) {
      statement.execute("set local role connector_app");
      statement.execute("select set_config('connector.workspace', 'big', true)");
      try (var lines = statement.executeQuery("explain (analyze, buffers) " + query)) {
        while (lines.next()) {
          plan.append("  ").append(lines.getString(1)).append('\n');
        }
      }
    } finally {
      database.rollback();
      database.setAutoCommit(true);
    }
    return plan.append('\n').toString();
  }

  /** The database that the service has started under its folder. */
  private static Connection database(Path data) throws IOException, SQLException {
    String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    String password = Files.readString(data.resolve("postgres.password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
  }

  private Process serve(Path data, int port) throws Exception {
    int management = freePort();
    var environment = new HashMap<String, String>();
    environment.put("PORT", Integer.toString(port));
    environment.put("MANAGEMENT_PORT", Integer.toString(management));
    environment.put("DATA_DIR", data.toString());
    environment.put("RATE_LIMITS", "off");
    environment.put("KEYSET", Vault.createKeyset());
    environment.put("BIGCOMMERCE_CLIENT_ID", "bench");
    environment.put("BIGCOMMERCE_CLIENT_SECRET", "bench-secret-0123456789abcdef0123456789");
    environment.put("CORE1_CLIENT_ID", "bench");
    environment.put("CORE1_CLIENT_SECRET", "bench");
    var builder =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-jar",
            "target/connector.jar",
            "serve");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(Path.of("target/bench.log").toFile());
    Process process = builder.start();
    await("http://127.0.0.1:" + management + "/health/ready");
    return process;
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
}
