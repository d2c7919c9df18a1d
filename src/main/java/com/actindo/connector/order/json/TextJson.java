package com.actindo.connector.order.json;

import com.actindo.connector.order.text.OrderText;
import com.actindo.connector.order.text.OrderTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.meaning.Means;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people read, as the JSON interface shows it. */
@Means(en = "What people read.", de = "Was Menschen lesen.")
public record TextJson(
    @Means(en = "In English.", de = "Auf Englisch.") Words en,
    @Means(en = "In German.", de = "Auf Deutsch.") Words de) {

  /** In one language. */
  public record Words(
      @Means(en = "A few words.", de = "Wenige Worte.") String title,
      @Means(en = "What is the case.", de = "Was der Fall ist.") String message,
      @Means(
              en = "What helps; null when nothing is to be done.",
              de = "Was hilft; null, wenn nichts zu tun ist.")
          @Nullable String remedy) {
    private static Words of(OrderText text) {
      return new Words(text.title(), text.message(), text.remedy());
    }
  }

  static TextJson of(Function<OrderTexts, OrderText> text) {
    return new TextJson(
        Words.of(text.apply(OrderTexts.in(Language.ENGLISH))),
        Words.of(text.apply(OrderTexts.in(Language.GERMAN))));
  }
}
