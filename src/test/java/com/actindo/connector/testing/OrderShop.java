package com.actindo.connector.testing;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The orders of one store over BigCommerce's V2 API, as far as an import asks: pages by key, counts
 * and single orders, with the store's own clock. A test can answer single calls itself.
 */
public final class OrderShop implements AutoCloseable {
  private final Map<Long, OrderJson> orders = new ConcurrentSkipListMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final InstantSource clock;
  private final Javalin javalin;
  private volatile Fault fault = (_, _) -> false;

  /** Answers instead of the store. */
  public interface Fault {
    /**
     * Answers, or leaves it to the store.
     *
     * @param call how many calls there were, this one among them
     * @return whether it has answered
     */
    boolean answers(int call, Context ctx);
  }

  public OrderShop(InstantSource clock) {
    this.clock = clock;
    this.javalin =
        Javalin.create(
                config -> {
                  config.routes.before(this::met);
                  config.routes.get("/stores/{hash}/v2/orders", guarded(this::page));
                  config.routes.get("/stores/{hash}/v2/orders/count", guarded(this::count));
                  config.routes.get("/stores/{hash}/v2/orders/{id}", guarded(this::one));
                  config.routes.get(
                      "/stores/{hash}/v2/orders/{id}/products", guarded(this::products));
                  config.routes.get(
                      "/stores/{hash}/v2/orders/{id}/coupons", guarded(ctx -> ctx.json("[]")));
                })
            .start(0);
  }

  /** What stands before {@code /stores}. */
  public URI url() {
    return URI.create("http://localhost:" + javalin.port());
  }

  /** Adds orders, or puts them in the place of those with their ids. */
  public void put(OrderJson... some) {
    Stream.of(some).forEach(order -> orders.put(order.id(), order));
  }

  /** Takes an order away. */
  public void remove(long id) {
    orders.remove(id);
  }

  /** From now on this has the first word. */
  public void fault(Fault other) {
    this.fault = other;
  }

  /** From now on all is well. */
  public void recover() {
    this.fault = (_, _) -> false;
  }

  /** The calls since the last look, each with its query and without the store. */
  public List<String> asked() {
    List<String> calls = List.copyOf(asked);
    asked.clear();
    return calls;
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void met(Context ctx) {
    String path = ctx.path().replaceFirst("/stores/[^/]+", "");
    asked.add(path + (ctx.queryString() == null ? "" : "?" + ctx.queryString()));
    ctx.header(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
  }

  private interface Answer {
    void to(Context ctx);
  }

  private io.javalin.http.Handler guarded(Answer answer) {
    return ctx -> {
      if (!fault.answers(asked.size(), ctx)) {
        answer.to(ctx);
      }
    };
  }

  /** What the store would answer to the call for a page. */
  public void page(Context ctx) {
    List<OrderJson> page = chosen(ctx).limit(Long.parseLong(ctx.queryParam("limit"))).toList();
    if (page.isEmpty()) {
      ctx.status(204);
    } else {
      ctx.contentType("application/json").result(OrderJson.page(page));
    }
  }

  private void count(Context ctx) {
    String statuses =
        chosen(ctx)
            .collect(Collectors.groupingBy(OrderJson::statusId, Collectors.counting()))
            .entrySet()
            .stream()
            .map(entry -> "{\"id\":%d,\"count\":%d}".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(",", "[", "]"));
    ctx.contentType("application/json").result("{\"statuses\":" + statuses + "}");
  }

  private void one(Context ctx) {
    OrderJson order = orders.get(Long.parseLong(ctx.pathParam("id")));
    if (order == null) {
      ctx.status(404).contentType("application/json").result("[{\"status\":404}]");
    } else {
      ctx.contentType("application/json").result(order.toString());
    }
  }

  /** The nth call is answered with this status. */
  public static Fault at(int nth, int status) {
    return (call, ctx) -> {
      if (call == nth) {
        ctx.status(status);
      }
      return call == nth;
    };
  }

  private void products(Context ctx) {
    boolean first = !"2".equals(ctx.queryParam("page"));
    OrderJson order = Objects.requireNonNull(orders.get(Long.parseLong(ctx.pathParam("id"))));
    ctx.contentType("application/json").result(first ? order.products() : "[]");
  }

  private Stream<OrderJson> chosen(Context ctx) {
    boolean archived = "true".equals(ctx.queryParam("is_deleted"));
    Predicate<OrderJson> wanted = order -> order.isArchived() == archived;
    return orders.values().stream()
        .filter(wanted)
        .filter(order -> whole(ctx, "min_id").map(id -> order.id() >= id).orElse(true))
        .filter(order -> whole(ctx, "status_id").map(id -> order.statusId() == id).orElse(true))
        .filter(order ->
            time(ctx, "min_date_created").map(t -> !order.createdAt().isBefore(t)).orElse(true))
        .filter(order ->
            time(ctx, "min_date_modified").map(t -> !order.modifiedAt().isBefore(t)).orElse(true));
  }

  private static Optional<Long> whole(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).map(Long::parseLong);
  }

  private static Optional<Instant> time(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).map(Instant::parse);
  }
}
