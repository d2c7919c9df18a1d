package com.actindo.connector.order.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderFault.Reason;
import com.actindo.connector.order.OrderNotice;
import com.actindo.connector.order.export.ExportFault;
import com.actindo.connector.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTextsTest {
  private static final Map<String, String> FACTS =
      Map.of(
          "addresses", "3",
          "expected", "27.85",
          "found", "17.85",
          "currency", "EUR",
          "member", "date_created",
          "difference", "4.50",
          "lines", "2",
          "total", "-5.00");

  @ParameterizedTest
  @EnumSource(Language.class)
  void msa3_theTextOfAnErrorNamesTheCauseAndTheSettingOfTheShop(Language language) {
    OrderText text =
        OrderTexts.in(language)
            .fault(new OrderFault(Reason.SEVERAL_ADDRESSES, Map.of("addresses", "3")));

    assertThat(text.message()).contains("3");
    assertThat(text.remedy())
        .contains(
            "Settings > Advanced > Checkout > Optimized one-page checkout settings > Shipping");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonHasARemedyAndEveryTextItsFacts(Language language) {
    OrderTexts texts = OrderTexts.in(language);

    assertThat(Arrays.stream(Reason.values()).map(reason -> fault(texts, reason)))
        .allSatisfy(text -> assertThat(text.remedy()).isNotBlank());
    assertThat(all(texts))
        .allSatisfy(text -> {
          assertThat(text.title()).isNotBlank().doesNotEndWith(".");
          assertThat(text.whole()).endsWith(".").doesNotContain("–", "null");
        });
  }

  @Test
  void noTextIsTheSameInBothLanguages() {
    List<OrderText> english = all(OrderTexts.in(Language.ENGLISH)).toList();
    List<OrderText> german = all(OrderTexts.in(Language.GERMAN)).toList();

    assertThat(english).hasSameSizeAs(german).doesNotContainAnyElementsOf(german);
  }

  @Test
  void factsThatAreMissingLeaveADashAndUnknownCodesAreNamed() {
    OrderTexts texts = OrderTexts.in(Language.ENGLISH);

    assertThat(texts.fault(new OrderFault(Reason.SUMS_DIFFER, Map.of())).message()).contains("–");
    assertThat(texts.notice(new OrderNotice("newer", Map.of())).message()).contains("newer");
    assertThat(texts.exportFault("newer").message()).contains("newer");
  }

  private static Stream<OrderText> all(OrderTexts texts) {
    return Stream.of(
            Arrays.stream(Reason.values()).map(reason -> fault(texts, reason)),
            Arrays.stream(OrderNotice.Code.values())
                .map(code -> texts.notice(OrderNotice.of(code, FACTS))),
            Arrays.stream(ExportFault.values()).map(fault -> texts.exportFault(fault.slug())))
        .flatMap(some -> some);
  }

  private static OrderText fault(OrderTexts texts, Reason reason) {
    return texts.fault(new OrderFault(reason, FACTS));
  }
}
