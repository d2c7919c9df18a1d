package com.actindo.connector.omnichannel.order.list;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.omnichannel.order.list.text.LeftTexts;
import com.actindo.connector.omnichannel.table.page.Notice;
import com.actindo.connector.omnichannel.table.page.TableTexts;
import com.actindo.connector.order.Order;
import com.actindo.connector.sync.orders.mend.Mended;
import com.actindo.connector.web.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which of the selected orders were left as they are, and why. */
record Leftovers(Mended mended, Language language) {
  private static final int MOST_NAMED = 10;

  /** Whether there are any; orders without an error need no word. */
  boolean isEmpty() {
    return mended.changed().isEmpty() && mended.waiting().isEmpty();
  }

  /** Their ids: they stay selected. */
  Set<Long> ids() {
    return Stream.concat(
            mended.changed().stream(), mended.waiting().stream().map(Mended.Waiting::order))
        .map(Order::id)
        .collect(Collectors.toSet());
  }

  Notice notice() {
    int done = mended.done().size();
    String title =
        done == 0
            ? TableTexts.in(language).notDone()
            : texts().title(done, done + mended.changed().size() + mended.waiting().size());
    return new Notice(title, text());
  }

  private String text() {
    var sentences = new ArrayList<String>();
    if (!mended.changed().isEmpty()) {
      List<Order> changed = mended.changed();
      sentences.add(texts().changed(named(changed), more(changed)));
    }
    mended.waiting().stream()
        .collect(
            groupingBy(
                Mended.Waiting::connection,
                LinkedHashMap::new,
                mapping(Mended.Waiting::order, toList())))
        .forEach((connection, orders) -> sentences.add(waiting(connection, orders)));
    return String.join(" ", sentences);
  }

  private String waiting(Connection connection, List<Order> orders) {
    String left = texts().waiting(connection.name(), named(orders), more(orders));
    var reason = connection.statusReason();
    if (reason == null) {
      return left;
    }
    var why = StatusTexts.in(language).inWorkspace(reason);
    return left + " " + why.explanation() + " " + why.remedy();
  }

  private static String named(List<Order> orders) {
    return orders.stream()
        .map(Order::remoteId)
        .sorted()
        .limit(MOST_NAMED)
        .map(id -> "#" + id)
        .collect(joining(", "));
  }

  private static int more(List<Order> orders) {
    return Math.max(0, orders.size() - MOST_NAMED);
  }

  private LeftTexts texts() {
    return LeftTexts.in(language);
  }
}
