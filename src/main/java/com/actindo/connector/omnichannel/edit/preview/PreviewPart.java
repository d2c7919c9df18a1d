package com.actindo.connector.omnichannel.edit.preview;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.sync.orders.preview.Preview;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.util.List;

/**
 * What the store said. Template {@code omnichannel/edit/preview}.
 *
 * @param good whether it gave an answer
 * @param sentences the first is the answer itself
 */
public record PreviewPart(Language language, boolean good, List<String> sentences) implements Page {
  public PreviewPart {
    sentences = List.copyOf(sentences);
  }

  /** The store answered. */
  public static PreviewPart of(Language language, Preview preview, boolean anyStatus) {
    var texts = PreviewTexts.in(language);
    if (!anyStatus) {
      return new PreviewPart(language, true, List.of(texts.noStatus()));
    }
    if (preview.orders() == 0) {
      return new PreviewPart(language, true, List.of(texts.nothing()));
    }
    String found = texts.found(preview);
    return new PreviewPart(
        language,
        true,
        preview.exact()
            ? List.of(found, texts.also())
            : List.of(found, texts.about(), texts.also()));
  }

  /** What was entered cannot be a filter. */
  public static PreviewPart unreadable(Language language) {
    return new PreviewPart(language, false, List.of(PreviewTexts.in(language).unreadable()));
  }

  /**
   * The store gave no answer.
   *
   * @throws Problem the same, when it is none of those that a store can cause
   */
  public static PreviewPart of(Language language, Problem problem) {
    var texts = PreviewTexts.in(language);
    String why =
        switch (problem.type()) {
          case TOKEN_REJECTED -> reason(language, StatusReason.TOKEN_REJECTED);
          case NOT_POSSIBLE_NOW ->
              problem.names().stream()
                  .flatMap(name -> StatusReason.find(name).stream())
                  .findFirst()
                  .map(reason -> reason(language, reason))
                  .orElseThrow(() -> problem);
          case BIGCOMMERCE_BUSY -> texts.busy();
          case STORE_UNAVAILABLE -> reason(language, StatusReason.STORE_UNAVAILABLE);
          case BIGCOMMERCE_TIMEOUT -> texts.slow();
          case BIGCOMMERCE_FAILED -> texts.failed();
          default -> throw problem;
        };
    return new PreviewPart(language, false, List.of(why, texts.saveAllTheSame()));
  }

  private static String reason(Language language, StatusReason reason) {
    return PreviewTexts.in(language).because(StatusTexts.in(language).of(reason).title());
  }
}
