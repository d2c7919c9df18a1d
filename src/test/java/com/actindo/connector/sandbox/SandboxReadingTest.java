package com.actindo.connector.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.order.ShopEntry;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.bigcommerce.order.reading.EntryReader;
import com.actindo.connector.bigcommerce.order.reading.LineReader;
import com.actindo.connector.order.OrderNotice;
import com.actindo.connector.order.reading.OrderReader;
import com.actindo.connector.order.reading.OrderReader.Details;
import com.actindo.connector.order.reading.OrderReader.Need;
import com.actindo.connector.order.reading.OrderReader.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of reading against the orders of all shops of the sandbox. */
class SandboxReadingTest {
  private static final String WITH_LINES =
      "include=consignments.line_items,fees&consignment_structure=object";

  private final EntryReader entries = new EntryReader();
  private final LineReader lines = new LineReader();
  private final OrderReader reader = new OrderReader();
  private final Map<String, Integer> faults = new TreeMap<>();
  private final Map<String, Integer> notices = new TreeMap<>();

  @TempDir Path dataDir;
  private SandboxFixture sandbox;

  @BeforeEach
  void start() {
    sandbox = new SandboxFixture(dataDir);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void everyOrderIsReadButThoseThatAreMadeNotToBe() {
    int read = read("alpen7kw2");

    assertThat(read).isGreaterThan(50);
    assertThat(faults.keySet())
        .containsExactlyInAnyOrder(
            "several-shipping-addresses", "sums-differ", "default_currency_code");
    assertThat(faults).containsEntry("sums-differ", 1).containsEntry("default_currency_code", 1);
    assertThat(notices).containsOnlyKeys("gift-certificates", "pickup", "wrapping-dropped");
  }

  private int read(String shop) {
    String token = sandbox.install(shop);
    JsonNode page = rows(token, shop + "/v2/orders?limit=250&min_id=200&" + WITH_LINES);
    for (JsonNode entry : page) {
      switch (entries.entry(entry)) {
        case ShopEntry.Unreadable(Long _, String member) -> faults.merge(member, 1, Integer::sum);
        case ShopEntry.Readable(ShopOrder order) -> read(token, shop, order);
      }
    }
    return page.size();
  }

  private void read(String token, String shop, ShopOrder order) {
    List<Need> needs = reader.needs(order);
    String path = shop + "/v2/orders/" + order.id();
    var details =
        new Details(
            needs.contains(Need.LINES) ? all(rows(token, path + "/products"), lines::line) : null,
            needs.contains(Need.COUPONS)
                ? all(rows(token, path + "/coupons"), lines::coupon)
                : null);
    switch (reader.read(order, details)) {
      case Reading.Bad(var fault) -> faults.merge(fault.reason().slug(), 1, Integer::sum);
      case Reading.Good(var content) -> {
        assertThat(content.complete()).as("order %s", order.id()).isTrue();
        content.notices().stream()
            .map(OrderNotice::code)
            .forEach(code -> notices.merge(code, 1, Integer::sum));
      }
    }
  }

  private <T> List<T> all(JsonNode entries, Function<JsonNode, java.util.Optional<T>> reading) {
    return new ArrayList<>(
        StreamSupport.stream(entries.spliterator(), false)
            .flatMap(entry -> reading.apply(entry).stream())
            .toList());
  }

  private JsonNode rows(String token, String path) {
    return sandbox.json(sandbox.api(token, path + (path.contains("?") ? "" : "?limit=250")));
  }
}
