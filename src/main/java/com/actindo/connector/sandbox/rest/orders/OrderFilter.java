package com.actindo.connector.sandbox.rest.orders;

import com.actindo.connector.sandbox.order.Order;
import com.actindo.connector.sandbox.rest.Query;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Which orders a list call asks for, and in which order; all bounds are inclusive. */
final class OrderFilter {
  private OrderFilter() {}

  static List<Order> apply(Query query, List<Order> orders) {
    return orders.stream()
        .filter(ids(query))
        .filter(dates(query))
        .filter(rest(query))
        .sorted(order(query))
        .toList();
  }

  private static Predicate<Order> ids(Query query) {
    int min = query.number("min_id").orElse(Integer.MIN_VALUE);
    int max = query.number("max_id").orElse(Integer.MAX_VALUE);
    return order -> order.id() >= min && order.id() <= max;
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
