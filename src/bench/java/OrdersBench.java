import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Imports 10,000 orders of one to three lines from the sandbox with a heap of 256 MB, beside a
 * plain COPY of the same rows; then four connections of one store share a small quota in two
 * instances. These machines are shared, so compare the ratios. Changes nothing.
 */
@SuppressWarnings("DefaultPackage") // java starts it from its source
class OrdersBench {
  private static final int ORDERS = 10_000;
  private static final String ALONE = "northwind1";
  private static final String SHARED = "harbour9uk";
  private static final List<String> WORKSPACES = List.of("acme", "acme.dev", "globex", "initech");
  private static final int ORDERS_OF_ONE = 5_000;
  private static final int QUOTA = 16;
  private static final Path GC_LOG = Path.of("target/orders-gc.log");
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

  public static void main(String[] args) throws Exception {
    if (args.length == 3 && args[0].equals("sandbox")) {
      OrdersStage.sandbox(Integer.parseInt(args[1]), Path.of(args[2]));
      return;
    }
    Path data = Files.createTempDirectory("connector-bench");
    try (var stage = new OrdersStage(data)) {
      String first = stage.serve(List.of("-Xmx256m", "-Xlog:gc:file=" + GC_LOG));
      double callMillis = alone(stage, first);
      shared(stage, List.of(first, stage.serve(List.of("-Xmx256m"))), callMillis);
    } finally {
      try (var files = Files.walk(data)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
    System.exit(0);
  }

  /** Answers how long a page takes, with everything that is done with it. */
  private static double alone(OrdersStage stage, String instance) throws Exception {
    unlimited(stage, ALONE);
    String connection = connect(stage, instance, "acme", ALONE);
    int from = stage.make("shops/" + ALONE + "/seed?orders=" + ORDERS).get("first").asInt();
    filter(stage, instance, "acme", connection, from);

    unlimited(stage, ALONE);
    double seconds = run(stage, instance, "acme", connection);
    int requests = stage.quota(ALONE).get("used").asInt();
    unlimited(stage, ALONE);
    double again = run(stage, instance, "acme", connection);
    int nothingNew = stage.quota(ALONE).get("used").asInt();
    try (Connection database = stage.database()) {
      double copy = copy(database);
      long rows = count(database, "shop_order");
      print(
          "orders imported",
          "%,d with %,d lines".formatted(rows, count(database, "shop_order_line")));
      print("requests, first run", "%d".formatted(requests));
      print("requests, nothing new", "%d (%.1f s)".formatted(nothingNew, again));
      print("import", "%.1f s, %,.0f orders/s".formatted(seconds, rows / seconds));
      print("plain COPY of these rows", "%.1f s, %,.0f orders/s".formatted(copy, rows / copy));
      print("import takes", "%.1f times as long as COPY".formatted(seconds / copy));
    }
    heap();
    return 1000 * seconds / requests;
  }

  /** The quota is half of what this machine can do, so that it is the quota that holds it up. */
  private static void shared(OrdersStage stage, List<String> instances, double callMillis)
      throws Exception {
    int window = (int) Math.max(4_000, 2 * QUOTA * callMillis);
    unlimited(stage, SHARED);
    String seed = "shops/" + SHARED + "/seed?orders=" + ORDERS_OF_ONE;
    int from = stage.make(seed).get("first").asInt();
    Map<String, String> connections = new LinkedHashMap<>();
    for (int i = 0; i < WORKSPACES.size(); i++) {
      String workspace = WORKSPACES.get(i);
      String connection = connect(stage, instances.get(i % 2), workspace, SHARED);
      filter(stage, instances.get(i % 2), workspace, connection, from);
      connections.put(workspace, connection);
    }
    stage.make("shops/" + SHARED + "/quota?requests=" + QUOTA + "&windowMs=" + window);
    for (var each : connections.entrySet()) {
      String path = "/connections/" + each.getValue() + "/import";
      stage.api(instances.getFirst(), each.getKey(), "POST", path, "");
    }
    for (var each : connections.entrySet()) {
      stage.settle(instances.getFirst(), each.getKey(), each.getValue());
    }
    JsonNode use = stage.quota(SHARED);
    double average = use.get("average").asDouble();
    try (Connection database = stage.database()) {
      long orders = count(database, "shop_order") - ORDERS;
      print("two instances, four connections", "%,d orders".formatted(orders));
    }
    print("quota", "%d requests in %d ms".formatted(QUOTA, window));
    print("windows", "%s".formatted(use.get("windows").findValuesAsText("used")));
    print("average use", "%.1f, %.0f %% of the quota".formatted(average, 100 * average / QUOTA));
    print("highest use", "%d".formatted(use.get("highest").asInt()));
    print("answered with 429", "%d".formatted(use.get("refused").asInt()));
  }

  private static void unlimited(OrdersStage stage, String shop) throws Exception {
    stage.make("shops/" + shop + "/quota?requests=1000000");
  }

  private static String connect(OrdersStage stage, String instance, String workspace, String shop)
      throws Exception {
    String token = stage.make("shops/" + shop + "/api-account").get("accessToken").asText();
    String body =
        """
        {"name":"Bench %s","driver":"bigcommerce",
         "credentials":{"storeHash":"%s","accessToken":"%s"}}
        """
            .formatted(shop, shop, token);
    String id = stage.api(instance, workspace, "POST", "/connections", body).get("id").asText();
    stage.settle(instance, workspace, id);
    return id;
  }

  private static void filter(
      OrdersStage stage, String instance, String workspace, String connection, int from)
      throws Exception {
    String settings =
        """
        {"variantOptionType":"dropdown","offers":{"onlyPushMappedAttributes":false},
         "orderFilters":{"statuses":[11],"fromId":%d,"createdFrom":null,"importArchived":false}}
        """
            .formatted(from);
    stage.api(instance, workspace, "PUT", "/connections/" + connection + "/settings", settings);
  }

  private static double run(OrdersStage stage, String instance, String workspace, String connection)
      throws Exception {
    long begin = System.nanoTime();
    stage.api(instance, workspace, "POST", "/connections/" + connection + "/import", "");
    List<String> ended = stage.settle(instance, workspace, connection);
    if (ended.contains("failed")) {
      throw new IllegalStateException("the import failed; see target/bench.log");
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  /** The best of three. */
  private static double copy(Connection database) throws Exception {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      best = Math.min(best, copyOnce(database));
    }
    return best;
  }

  private static double copyOnce(Connection database) throws Exception {
    var copies = database.unwrap(PGConnection.class).getCopyAPI();
    long nanos = 0;
    for (String table : List.of("customer", "shop_order", "shop_order_line")) {
      var rows = new ByteArrayOutputStream();
      copies.copyOut("copy (select * from connector." + table + ") to stdout", rows);
      try (var statement = database.createStatement()) {
        statement.execute("create table bench_copy (like connector." + table + " including all)");
        long begin = System.nanoTime();
        copies.copyIn("copy bench_copy from stdin", new ByteArrayInputStream(rows.toByteArray()));
        nanos += System.nanoTime() - begin;
        statement.execute("drop table bench_copy");
      }
    }
    return nanos / 1e9;
  }

  private static long count(Connection database, String table) throws Exception {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery("select count(*) from connector." + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** What the collector's log says: how full the heap was before and after collections. */
  private static void heap() throws Exception {
    var before = new ArrayList<Integer>();
    var after = new ArrayList<Integer>();
    for (String line : Files.readAllLines(GC_LOG)) {
      var collection = COLLECTION.matcher(line);
      if (collection.find()) {
        before.add(Integer.valueOf(collection.group(1)));
        after.add(Integer.valueOf(collection.group(2)));
      }
    }
    int peak = before.stream().mapToInt(Integer::intValue).max().orElse(0);
    int kept = after.stream().mapToInt(Integer::intValue).max().orElse(0);
    print(
        "peak of the heap",
        "%d MiB of 256, at most %d MiB after a collection".formatted(peak, kept));
  }

  private static void print(String name, String value) {
    System.out.printf("%-34s %s%n", name, value);
  }
}
