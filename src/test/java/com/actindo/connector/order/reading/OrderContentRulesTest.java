package com.actindo.connector.order.reading;

import static com.actindo.connector.order.reading.Readings.bad;
import static com.actindo.connector.order.reading.Readings.good;
import static com.actindo.connector.order.reading.Readings.notices;
import static com.actindo.connector.order.reading.ShopOrders.gross;
import static com.actindo.connector.order.reading.ShopOrders.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.order.ShopAddress;
import com.actindo.connector.bigcommerce.order.ShopLine;
import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.order.LineType;
import com.actindo.connector.order.OrderContent;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderFault.Reason;
import com.actindo.connector.order.OrderLine;
import com.actindo.connector.order.reading.OrderReader.Details;
import com.actindo.connector.order.reading.OrderReader.Need;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules about what an imported order consists of (OCO). */
class OrderContentRulesTest {
  private final OrderReader reader = new OrderReader();

  @Test
  void oco1_productsBillingAddressOneShippingAddressAndTheSalesChannelAreImported() {
    OrderContent content = good(gross("11.90", "5.95"));

    assertThat(Readings.of(content, LineType.LINE_ITEM)).hasSize(2);
    assertThat(content.attributes())
        .containsEntry("bill_address_street", "1 High Street")
        .containsEntry("deliver_address_street", "1 High Street")
        .containsEntry("sub_sales_channel", 1L);
    assertThat(content.channelId()).isEqualTo(1);
  }

  @Test
  void oco2_giftWrapsAreNoLinesAndTheOrderIsImportedAllTheSame() {
    var wrapped = new ShopOrders();
    wrapped.lines.add(line("11.90").wrapped().build());
    wrapped.wrapping = new BigDecimal("3.00");

    assertThat(good(wrapped).lines()).extracting(OrderLine::type).containsOnly(LineType.LINE_ITEM);
  }

  @Test
  void oco3_anOrderForSeveralAddressesFailsWhole() {
    var several = gross("11.90");
    several.addresses = 2;

    assertThat(bad(several).reason()).isEqualTo(Reason.SEVERAL_ADDRESSES);
  }

  @Test
  void oco4_theCustomerIsKnownByTheEmailAddressAndNotByTheShopsId() {
    assertThat(good(gross("1.00")).customer())
        .isEqualTo(new OrderContent.Buyer("jane.doe@example.com", "Jane", "Doe", "Doe Ltd"));
    assertThat(good(gross("1.00")).attributes()).doesNotContainKey("customer_id");
  }

  @Test
  void oco4_withoutAnEmailAddressInTheBillThatOfTheParcelCountsAndWithoutAnyThereIsNoCustomer() {
    var order = gross("1.00");
    order.billing = null;
    assertThat(good(order).customer()).isNotNull();

    order.sentTo = List.of();
    assertThat(good(order).customer()).isNull();
  }

  @Test
  void oco8_whatWrappingCostIsSaidAndTheShopsTotalIsKept() {
    var wrapped = gross("11.90");
    wrapped.wrapping = new BigDecimal("3.00");

    OrderContent content = good(wrapped);

    assertThat(content.totalIncTax()).isEqualByComparingTo("14.90");
    assertThat(content.notices())
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.code()).isEqualTo("wrapping-dropped");
          assertThat(notice.facts()).isEqualTo(Map.of("difference", "3.00", "currency", "EUR"));
        });
  }

  @Test
  void oco9_anOrderOfDownloadsHasABillingAddressOnly() {
    var digital = new ShopOrders();
    digital.lines.add(line("11.90").type("digital").build());
    digital.digital = true;
    digital.addresses = 0;
    digital.sentTo = List.of();

    OrderContent content = good(digital);

    assertThat(content.attributes())
        .containsKey("bill_address_city")
        .doesNotContainKeys("deliver_address_city", "shipping_method");
    assertThat(notices(content)).isEmpty();
  }

  @Test
  void oco10_whatIsPickedUpIsImportedWithoutAShippingAddressAndWithANotice() {
    var pickup = gross("11.90");
    pickup.addresses = 0;
    pickup.sentTo = List.of();
    pickup.pickups = 1;

    OrderContent content = good(pickup);

    assertThat(content.attributes()).doesNotContainKey("deliver_address_city");
    assertThat(notices(content)).containsExactly("pickup");
  }

  @Test
  void oco11_aGiftCertificateIsALineItemWithANotice() {
    var certificate = gross("11.90");
    certificate.lines.add(line("50.00").rate("0").type("giftcertificate").build());

    OrderContent content = good(certificate);

    assertThat(Readings.of(content, LineType.LINE_ITEM)).hasSize(2);
    assertThat(notices(content)).containsExactly("gift-certificates");
  }

  @Test
  void oco12_whatIsBoughtIsALineItemShippingIsShippingHandlingAndFeesAreServices() {
    var order = gross("11.90");
    order.shipping = new BigDecimal("4.95");
    order.handling = new BigDecimal("1.00");
    order.fees.add(new ShopOrder.Fee("Deposit", new BigDecimal("0.25"), new BigDecimal("0.25")));

    assertThat(good(order).lines())
        .extracting(line -> line.type().id() + ' ' + line.name())
        .containsExactly("line-item Mug", "shipping Parcel", "service Handling", "service Deposit");
  }

  @Test
  void oco13_linesThatWereCutAreFetchedAndThenAllThere() {
    var cut = new ShopOrders();
    List<ShopLine> all = Collections.nCopies(51, line("1.19").build());
    cut.lines.addAll(all);
    ShopOrder whole = cut.build();
    cut.lines.removeLast();
    cut.items = new BigDecimal("51");
    cut.whole = false;
    cut.subtotal = whole.totals().subtotalIncTax();

    assertThat(reader.needs(cut.build())).containsExactly(Need.LINES);
    assertThat(reader.needs(whole)).isEmpty();
    assertThat(good(whole, Readings.lines(all)).lines()).hasSize(51);
  }

  @Test
  void oco13_whenTheCallForTheLinesIsRefusedTheOrderIsKeptIncompleteAndSaysSo() {
    var cut = gross("11.90");
    cut.whole = false;
    cut.items = new BigDecimal("60");

    OrderContent content = good(cut.build(), Details.NONE);

    assertThat(content.complete()).isFalse();
    assertThat(notices(content)).containsExactly("lines-missing");
  }

  @Test
  void oco14_linesThatDoNotAddUpAreFetchedAndThenTheyAddUpOrTheOrderFails() {
    var half = gross("11.90");
    half.items = new BigDecimal("2");
    ShopOrder order = half.build();

    assertThat(reader.needs(order)).containsExactly(Need.LINES);
    assertThat(bad(order, Readings.lines(order.lines())))
        .isEqualTo(new OrderFault(Reason.QUANTITIES_DIFFER, Map.of("expected", "2", "found", "1")));
  }

  @Test
  void oco14_piecesThatComeForNothingNeedNotBeCounted() {
    var bundle = gross("11.90", "0.00");
    bundle.items = BigDecimal.ONE;

    assertThat(reader.needs(bundle.build())).isEmpty();
    assertThat(good(bundle).lines()).hasSize(2);
  }

  @Test
  void aBuyerWithoutANameOrWithAnOverlongEmailAddressIsNoReasonToFail() {
    var order = gross("1.00");
    order.billing =
        new ShopAddress(
            null, null, null, null, null, null, null, null, null, null, "x".repeat(321));
    order.sentTo = List.of();

    assertThat(good(order).customer()).isNull();
  }
}
