package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.rest.Query;
import com.actindo.connector.sandbox.shop.OrderBook;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which orders a list call asks for, and in which order; all bounds are inclusive. */
final class OrderFilter {
  private OrderFilter() {}

  /**
   * The orders in the order that is asked for; they are made one after another.
   *
   * @param bounded whether the bounds of the ids count, as they should
   */
  static Stream<Order> apply(Query query, OrderBook orders, boolean bounded) {
    return sorted(query, orders, bounded)
        .filter(dates(query))
        .filter(rest(query))
        .filter(rarer(query));
  }

  private static Stream<Order> sorted(Query query, OrderBook orders, boolean bounded) {
    int min = query.number("min_id").filter(any -> bounded).orElse(0);
    int max = query.number("max_id").orElse(Integer.MAX_VALUE);
    return switch (query.text("sort").orElse("id:asc")) {
      case "id", "id:asc" -> orders.between(min, max);
      case "id:desc" -> orders.betweenBackwards(min, max);
      default -> orders.between(min, max).sorted(order(query));
    };
  }

  private static Predicate<Order> dates(Query query) {
    var createdFrom = query.date("min_date_created");
    var createdTo = query.date("max_date_created");
    var modifiedFrom = query.date("min_date_modified");
    var modifiedTo = query.date("max_date_modified");
    return order ->
        createdFrom.map(from -> !order.created().isBefore(from)).orElse(true)
            && createdTo.map(to -> !order.created().isAfter(to)).orElse(true)
            && modifiedFrom.map(from -> !order.modified().isBefore(from)).orElse(true)
            && modifiedTo.map(to -> !order.modified().isAfter(to)).orElse(true);
  }

  // without is_deleted an archived order is not listed, with it only those are
  private static Predicate<Order> rest(Query query) {
    var archived = query.flag("is_deleted").orElse(false);
    var status = query.number("status_id");
    var channel = query.number("channel_id");
    var customer = query.number("customer_id");
    var email = query.text("email");
    return order ->
        order.archived() == archived
            && status.map(id -> order.status().id() == id).orElse(true)
            && channel.map(id -> order.channel() == id).orElse(true)
            && customer.map(id -> order.customer() == id).orElse(true)
            && email.map(order.billing().email()::equalsIgnoreCase).orElse(true);
  }

  private static Predicate<Order> rarer(Query query) {
    var payment = query.text("payment_method");
    var least = query.amount("min_total");
    var most = query.amount("max_total");
    var foreign = query.text("external_order_id").or(() -> query.text("cart_id"));
    return order ->
        payment.map(order.payment()::equals).orElse(true)
            && least.map(from -> order.totalIncTax().compareTo(from) >= 0).orElse(true)
            && most.map(to -> order.totalIncTax().compareTo(to) <= 0).orElse(true)
            && foreign.isEmpty();
  }

  private static Comparator<Order> order(Query query) {
    var parts = query.text("sort").orElse("id:asc").split(":", 2);
    Comparator<Order> by =
        switch (parts[0]) {
          case "id", "external_id" -> Comparator.comparingInt(Order::id);
          case "customer_id" -> Comparator.comparingInt(Order::customer);
          case "date_created" -> Comparator.comparing(Order::created);
          case "date_modified" -> Comparator.comparing(Order::modified);
          case "status_id" -> Comparator.comparingInt(order -> order.status().id());
          case "channel_id" -> Comparator.comparingInt(Order::channel);
          default -> throw query.bad("sort");
        };
    return switch (parts.length == 1 ? "asc" : parts[1]) {
      case "asc" -> by;
      case "desc" -> by.reversed();
      default -> throw query.bad("sort");
    };
  }
}
