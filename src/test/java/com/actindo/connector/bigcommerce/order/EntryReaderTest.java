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
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders in all the forms in which they come. */
class EntryReaderTest {
  private final EntryReader reader = new EntryReader();

  @Test
  void readsAWholeOrder() {
    ShopOrder order = readable(with(order(101), line(5, 2)));

    assertThat(order.id()).isEqualTo(101);
    assertThat(order.statusId()).isEqualTo(11);
    assertThat(order.created()).isEqualTo("2012-11-20T00:00:00Z");
    assertThat(order.modified()).isEqualTo("2012-11-21T10:30:00Z");
    assertThat(order.currency()).isEqualTo("EUR");
    assertThat(order.pricesIncludeTax()).isTrue();
    assertThat(order.items()).isEqualByComparingTo("2");
    assertThat(order.totals().totalIncTax()).isEqualTo(new BigDecimal("29.7500"));
    assertThat(order.totals().storeCredit()).isEqualTo(BigDecimal.ZERO);
    assertThat(order.billing()).isNotNull().extracting(ShopAddress::email).isNotNull();
    assertThat(order.shipping()).singleElement().extracting(ShopOrder.Shipping::id).isEqualTo(99L);
    assertThat(order.extra().staffNotes()).isNull();
    assertThat(order.extra().paymentMethod()).isEqualTo("Invoice");
    assertThat(order.linesWhole()).isTrue();
    assertThat(order.lines()).singleElement().isEqualTo(cup());
  }

  private static ShopLine cup() {
    return new ShopLine(
        5,
        77L,
        78L,
        "physical",
        "Tasse",
        "T-1",
        new BigDecimal("2"),
        new BigDecimal("0"),
        new BigDecimal("10.1"),
        new BigDecimal("11.9000"),
        new BigDecimal("20.0000"),
        new BigDecimal("23.8000"),
        new BigDecimal("3.8"),
        false,
        List.of(
            new ShopLine.Discount("coupon", new BigDecimal("1.0000"), "Ten", "TEN", "order"),
            new ShopLine.Discount(
                "total-coupon", new BigDecimal("0.5"), "Spring", null, "product")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu, 20 Apr 2017 11:32:00 -0400      | 2017-04-20T15:32:00Z",
        "Thu, 20 Apr 2017 11:32:00 -04:00     | 2017-04-20T15:32:00Z",
        "Mon, 20 Apr 2017 11:32:00 +0000      | 2017-04-20T11:32:00Z",
        "20 Apr 2017 11:32 GMT                | 2017-04-20T11:32:00Z",
        "Thu, 2 Apr 17 11:32:00 EDT           | 2017-04-02T15:32:00Z",
        "'  thursday,  20 april 2017  11:32:60 Z (UTC) ' | 2017-04-20T11:32:59Z",
        "2017-04-20T11:32:00.000-04:00        | 2017-04-20T15:32:00Z",
        "2017-04-20T11:32:00-0400             | 2017-04-20T15:32:00Z",
        "2017-04-20T11:32:00.123456Z          | 2017-04-20T11:32:00.123456Z",
        "2017-04-20 11:32                     | 2017-04-20T11:32:00Z",
        "2017-04-20                           | 2017-04-20T00:00:00Z",
        "1492687920                           | 2017-04-20T11:32:00Z",
        "Sun, 29 Oct 2017 02:30:00 +0200      | 2017-10-29T00:30:00Z",
        "Sun, 29 Oct 2017 02:30:00 +0100      | 2017-10-29T01:30:00Z",
      })
  void readsDatesInOddForms(String told, Instant meant) {
    assertThat(readable(order(1).put("date_created", told)).created()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "",
        "Thu, 31 Feb 2017 11:32:00 +0000",
        "2017-13-01T00:00:00Z",
        "20 Foo 2017 11:32:00 GMT",
        "20 Apr 2017 11:32:00 XYZ",
        "2017-04-20T25:00:00Z",
        "2017-04-20T11:32:00+99:00",
        "0000-00-00 00:00:00"
      })
  void namesADateThatIsNone(String told) {
    assertThat(reader.entry(order(1).put("date_created", told)))
        .isEqualTo(new Unreadable(1L, "date_created"));
  }

  @Test
  void takesTheZeroOfOldDatabasesForNoDate() {
    String zero = "Wed, 30 Nov -0001 00:00:00 +0000";

    assertThat(readable(order(1).put("date_modified", zero)).modified()).isNull();
    assertThat(readable(order(1).put("date_modified", "")).modified()).isNull();
  }

  @Test
  void readsNumbersAsTextAndTextAsNumbers() {
    ObjectNode odd = order(1);
    odd.put("id", "1").put("status_id", "11").put("total_inc_tax", 29.75).put("items_total", "2");
    odd.put("is_deleted", "1").put("order_is_digital", 0).put("shipping_address_count", "1");
    odd.put("payment_method", 12345).put("total_ex_tax", "-4.5000").put("channel_id", " 7 ");

    ShopOrder order = readable(odd);

    assertThat(order.id()).isEqualTo(1);
    assertThat(order.archived()).isTrue();
    assertThat(order.digital()).isFalse();
    assertThat(order.channelId()).isEqualTo(7);
    assertThat(order.totals().totalIncTax()).isEqualByComparingTo("29.75");
    assertThat(order.totals().totalExTax()).isEqualByComparingTo("-4.5");
    assertThat(order.extra().paymentMethod()).isEqualTo("12345");
  }

  @ParameterizedTest
  @CsvSource({
    "default_currency_code,",
    "default_currency_code,EURO",
    "status_id,",
    "status_id,15",
    "status_id,-1",
    "status_id,1.5",
    "date_created,",
    "total_inc_tax,ten",
    "total_inc_tax,'1,50'",
    "items_total,1e9",
    "is_deleted,maybe",
    "date_modified,soon",
    "shipping_address_count,99999999999"
  })
  void namesTheMemberThatCannotBeRead(String member, String value) {
    ObjectNode odd = order(3);
    if (value == null) {
      odd.remove(member);
    } else {
      odd.put(member, value);
    }

    assertThat(reader.entry(odd)).isEqualTo(new Unreadable(3L, member));
  }

  @Test
  void readsNothingThatWouldFillTheMemory() {
    ObjectNode odd = order(3);
    odd.put("total_inc_tax", new BigDecimal("1E+999999"));

    assertThat(reader.entry(odd)).isEqualTo(new Unreadable(3L, "total_inc_tax"));
  }

  @Test
  void hasNoIdForWhatIsNoOrder() {
    for (JsonNode odd :
        new JsonNode[] {
          JsonNodeFactory.instance.nullNode(),
          JsonNodeFactory.instance.numberNode(7),
          read("{}"),
          read("{\"id\":\"x\"}"),
          read("{\"id\":-1}")
        }) {
      assertThat(reader.entry(odd)).isEqualTo(new Unreadable(null, "id"));
    }
  }

  @Test
  void keepsEmojiAndLongTextsButNoNul() {
    String notes = "📦".repeat(100) + "x".repeat(65_335);
    ObjectNode odd = order(1).put("staff_notes", notes).put("customer_message", "a\u0000b\ud83dc");

    assertThat(readable(odd).extra().staffNotes()).isEqualTo(notes).hasSize(65_535);
    assertThat(readable(odd).extra().customerMessage()).isEqualTo("ab\ufffdc");
  }

  private ShopOrder readable(ObjectNode json) {
    ShopEntry entry = reader.entry(json);
    assertThat(entry).isInstanceOf(Readable.class);
    return ((Readable) entry).order();
  }
}
