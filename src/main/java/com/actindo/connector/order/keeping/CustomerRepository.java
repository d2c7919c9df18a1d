package com.actindo.connector.order.keeping;

import static com.actindo.connector.order.keeping.Columns.texts;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.order.OrderContent.Buyer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Customers of a workspace, known by their e-mail address. */
final class CustomerRepository {
  /**
   * The order of the addresses keeps two imports from waiting for each other. A name that is known
   * already stays: orders of one person differ in it, and would overwrite each other for ever.
   */
  private static final String MEET =
      """
      insert into connector.customer as c
        (workspace, email, first_name, last_name, company, created_at)
      select ?, email, first_name, last_name, company, ?::timestamptz
      from unnest(?::text[], ?::text[], ?::text[], ?::text[])
        as met (email, first_name, last_name, company)
      order by email
      on conflict (workspace, email) do update
        set first_name = coalesce(c.first_name, excluded.first_name),
            last_name = coalesce(c.last_name, excluded.last_name),
            company = coalesce(c.company, excluded.company)
        where c.first_name is null and excluded.first_name is not null
          or c.last_name is null and excluded.last_name is not null
          or c.company is null and excluded.company is not null
      """;

  /** Makes sure that each of them is a customer; what was not known of one is added. */
  void meet(Tx tx, WorkspaceName workspace, Collection<Buyer> buyers, Instant now) {
    var byEmail = new TreeMap<String, Buyer>();
    buyers.forEach(buyer -> byEmail.putIfAbsent(buyer.email(), buyer));
    if (byEmail.isEmpty()) {
      return;
    }
    List<Buyer> met = List.copyOf(byEmail.values());
    tx.sql()
        .execute(
            MEET,
            workspace.value(),
            now.atOffset(ZoneOffset.UTC),
            texts(met, Buyer::email),
            texts(met, Buyer::firstName),
            texts(met, Buyer::lastName),
            texts(met, Buyer::company));
  }
}
