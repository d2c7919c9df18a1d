package com.actindo.connector.order.reading;

import static com.actindo.connector.order.reading.Readings.good;
import static com.actindo.connector.order.reading.ShopOrders.gross;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.order.OrderContent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Attributes go by the fields of the standard attributes, and none is forgotten. */
class OrderAttributesTest {
  private static final Set<String> COLUMNS =
      Set.of(
          "remote_id",
          "sku",
          "name",
          "quantity",
          "price_ex_tax",
          "price_inc_tax",
          "tax_rate",
          "total_tax",
          "coupon_name",
          "coupon_code",
          "discount_net");

  @Test
  void anOrderHasEveryFieldButTheHouseNumbers() throws IOException {
    Set<String> fields = fields("order");
    fields.removeAll(Set.of("bill_address_number", "deliver_address_number"));

    assertThat(good(gross("11.90")).attributes().keySet())
        .containsExactlyInAnyOrderElementsOf(fields);
  }

  @Test
  void aLineItemHasEveryFieldThatIsNoColumn() throws IOException {
    Set<String> fields = fields("order_line_item");
    fields.removeAll(COLUMNS);

    assertThat(good(gross("11.90")).lines().getFirst().attributes().keySet())
        .containsExactlyInAnyOrderElementsOf(fields);
  }

  @Test
  void theCountryIsACodeAndTheSecondLineOfTheStreetIsCo() {
    OrderContent content = good(gross("11.90"));

    assertThat(content.attributes())
        .containsEntry("bill_address_country", "GB")
        .containsEntry("deliver_address_co", "c/o Miller")
        .containsEntry("date_created", "2026-01-05T10:00:00Z")
        .containsEntry("is_archived", false);
  }

  private static Set<String> fields(String entity) throws IOException {
    var file =
        Objects.requireNonNull(
            OrderAttributesTest.class.getResourceAsStream("/attribute/standard-attributes.csv"));
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(row -> List.of(row.split(",", -1)))
          .filter(row -> row.getFirst().equals(entity) && !row.getLast().equals("optional"))
          .map(row -> row.get(1))
          .collect(Collectors.toSet());
    }
  }
}
