package com.actindo.connector.bigcommerce.order;

import static com.actindo.connector.bigcommerce.order.OrderJson.line;
import static com.actindo.connector.bigcommerce.order.OrderJson.order;
import static com.actindo.connector.bigcommerce.order.OrderJson.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.order.ShopEntry.Readable;
import com.actindo.connector.bigcommerce.order.ShopEntry.Unreadable;
import com.actindo.connector.bigcommerce.order.reading.EntryReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What a shop charges beside lines, shipping and handling. */
class FeesTest {
  private final EntryReader reader = new EntryReader();

  @Test
  void aFeeHasANameAndItsAmounts() {
    ObjectNode order = with(order(101), line(5, 2));
    order
        .putArray("fees")
        .addObject()
        .put("display_name_customer", "Deposit")
        .put("cost_ex_tax", "0.2500")
        .put("cost_inc_tax", "0.3000");

    assertThat(((Readable) reader.entry(order)).order().fees())
        .containsExactly(
            new ShopOrder.Fee("Deposit", new BigDecimal("0.2500"), new BigDecimal("0.3000")));
  }

  @Test
  void aLinkToFeesIsNoFeeAndAFeeOfAnotherFormIsNamed() {
    ObjectNode linked = with(order(101), line(5, 2));
    linked.putObject("fees").put("url", "https://example.com").put("resource", "/fees");
    ObjectNode odd = with(order(102), line(5, 2));
    odd.putArray("fees").addObject().put("cost_ex_tax", "much");

    assertThat(((Readable) reader.entry(linked)).order().fees()).isEmpty();
    assertThat(reader.entry(odd)).isEqualTo(new Unreadable(102L, "fees.cost_ex_tax"));
  }
}
