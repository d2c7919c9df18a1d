package com.actindo.connector.bigcommerce.order;

import static com.actindo.connector.bigcommerce.order.OrderJson.line;
import static com.actindo.connector.bigcommerce.order.OrderJson.order;
import static com.actindo.connector.bigcommerce.order.OrderJson.read;
import static com.actindo.connector.bigcommerce.order.OrderJson.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.order.ShopEntry.Readable;
import com.actindo.connector.bigcommerce.order.ShopEntry.Unreadable;
import com.actindo.connector.bigcommerce.order.reading.EntryReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the lines of an order are, and whether they are all there. */
class ConsignmentsTest {
  private final EntryReader reader = new EntryReader();

  @Test
  void gathersLinesOfAllKinds() {
    ObjectNode order = with(order(1), line(1, 1));
    consignment(order, "pickups").add(read("{\"id\":4,\"line_items\":[]}"));
    consignment(order, "pickups").withArray("/0/line_items").add(line(2, 1));
    consignment(order, "downloads").add(read("{\"recipient_email\":\"a@example.com\"}"));
    ((ObjectNode) consignment(order, "downloads").get(0)).set("line_items", line(3, 1));
    ((ArrayNode) order.at("/consignments/email/gift_certificates"))
        .add(read("{\"line_items\":[]}"));
    ((ArrayNode) order.at("/consignments/email/gift_certificates/0/line_items")).add(line(4, 1));

    ShopOrder read = readable(order);

    assertThat(read.lines()).extracting(ShopLine::id).containsExactly(1L, 2L, 3L, 4L);
    assertThat(read.pickups()).isEqualTo(1);
    assertThat(read.shipping()).hasSize(1);
    assertThat(read.linesWhole()).isTrue();
  }

  @Test
  void readsTheOlderArrayAlike() {
    ObjectNode order = with(order(1), line(1, 2));
    order.putArray("consignments").add(with(order(1), line(1, 2)).get("consignments"));

    assertThat(readable(order).lines()).hasSize(1);
    assertThat(readable(order).linesWhole()).isTrue();
  }

  @Test
  void tellsThatLinesAreCut() {
    ObjectNode fifty = order(1).put("items_total", 51);
    ObjectNode whole = order(1).put("items_total", 50);
    for (int i = 1; i <= 50; i++) {
      with(fifty, line(i, 1));
      with(whole, line(i, 1));
    }

    assertThat(readable(fifty).linesWhole()).isFalse();
    assertThat(readable(whole).linesWhole()).isTrue();
    assertThat(readable(fifty).lines()).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"__warning__\":\"cut\"}]",
        "{\"__warning__\":\"cut\"}",
        "[{\"url\":\"https://example.com/products/1\",\"resource\":\"/orders/1/products/1\"}]",
        "{\"url\":\"https://example.com/products/1\",\"resource\":\"/orders/1/products/1\"}",
        "null",
        "\"none\""
      })
  void tellsAWarningAndALinkFromALine(String lines) {
    ObjectNode order = order(1);
    ((ObjectNode) order.at("/consignments/shipping/0")).set("line_items", json(lines));

    assertThat(readable(order).lines()).isEmpty();
    assertThat(readable(order).linesWhole()).isFalse();
  }

  @Test
  void readsLinesThatAreNumberedMembersBecauseOfAWarning() {
    ObjectNode order = order(1);
    ObjectNode keyed = read("{}");
    keyed.set("0", line(1, 1));
    keyed.set("1", line(2, 1));
    keyed.put("__warning__", "cut");
    ((ObjectNode) order.at("/consignments/shipping/0")).set("line_items", keyed);

    assertThat(readable(order).lines()).extracting(ShopLine::id).containsExactly(1L, 2L);
    assertThat(readable(order).linesWhole()).isFalse();
  }

  @Test
  void hasNoLinesWhenConsignmentsAreNotIncluded() {
    ObjectNode order = order(1);
    order.set("consignments", read("{\"url\":\"https://example.com\",\"resource\":\"/x\"}"));
    assertThat(readable(order).linesWhole()).isFalse();

    order.remove("consignments");
    assertThat(readable(order).linesWhole()).isFalse();
    assertThat(readable(order).shippingAddresses()).isEqualTo(1);
  }

  @Test
  void namesWhatIsWrongWithALine() {
    ObjectNode noQuantity = line(1, 1);
    noQuantity.remove("quantity");
    assertThat(reader.entry(with(order(9), noQuantity)))
        .isEqualTo(new Unreadable(9L, "line_items.quantity"));

    ObjectNode oddDiscount = line(1, 1);
    ((ObjectNode) oddDiscount.at("/applied_discounts/0")).put("amount", "much");
    assertThat(reader.entry(with(order(9), oddDiscount)))
        .isEqualTo(new Unreadable(9L, "line_items.applied_discounts.amount"));
  }

  @Test
  void knowsAWrappedLineAndOneWithoutProduct() {
    ObjectNode odd = line(1, 1).put("wrapping_name", "Gold").put("product_id", 0);
    odd.remove(List.of("variant_id", "sku", "type", "applied_discounts"));

    ShopLine line = readable(with(order(1), odd)).lines().getFirst();

    assertThat(line.wrapped()).isTrue();
    assertThat(line.productId()).isNull();
    assertThat(line.variantId()).isNull();
    assertThat(line.type()).isEqualTo("physical");
    assertThat(line.discounts()).isEmpty();
  }

  private static ArrayNode consignment(ObjectNode order, String kind) {
    return (ArrayNode) order.at("/consignments/" + kind);
  }

  private static JsonNode json(String text) {
    return read("{\"it\":" + text + "}").get("it");
  }

  private ShopOrder readable(ObjectNode json) {
    ShopEntry entry = reader.entry(json);
    assertThat(entry).isInstanceOf(Readable.class);
    return ((Readable) entry).order();
  }
}
