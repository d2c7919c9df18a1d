package com.actindo.connector.omnichannel.order.detail;

import com.actindo.connector.attribute.Names;
import com.actindo.connector.order.detail.AttributeValue;
import com.actindo.connector.web.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the values of attributes into what people read. */
public final class Values {
  private static final int SHORT = 120;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final Language language;
  private final Amounts amounts;

  Values(Language language, Amounts amounts) {
    this.language = language;
    this.amounts = amounts;
  }

  /**
   * A value in words.
   *
   * @param text empty for a moment
   * @param at the moment, which is written in the reader's own time zone
   */
  public record Value(String label, String text, Optional<Instant> at) {
    /** Whether it needs a box of its own. */
    public boolean isLong() {
      return text.length() > SHORT || text.indexOf('\n') >= 0;
    }
  }

  Value of(AttributeValue found) {
    String label = name(found.attribute().name());
    Optional<Instant> at = moment(found);
    return new Value(label, at.isPresent() ? "" : text(found), at);
  }

  /** In the reader's language. */
  String name(Names names) {
    return switch (language) {
      case ENGLISH -> names.en();
      case GERMAN -> names.de();
    };
  }

  String text(AttributeValue found) {
    Object value = found.value();
    return switch (value) {
      case Boolean flag -> OrderDetailTexts.in(language).yesNo(flag);
      case Number number when amount(found) -> amounts.money(new BigDecimal(number.toString()));
      default ->
          switch (found.attribute().dataType()) {
            case "TreeNode" ->
                found.attribute().element(value).map(this::name).orElseGet(() -> unknown(found));
            case "Country" -> country(value.toString());
            default -> value.toString();
          };
    };
  }

  /** What no synchronisation has told of. */
  private String unknown(AttributeValue found) {
    String value = found.value().toString();
    return found.attribute().field().equals("sub_sales_channel")
        ? OrderDetailTexts.in(language).unknownChannel(value)
        : value;
  }

  /** An order has no other numbers with decimals than sums. */
  private static boolean amount(AttributeValue found) {
    return found.attribute().dataType().equals("Floating point number");
  }

  private static Optional<Instant> moment(AttributeValue found) {
    if (!found.attribute().dataType().equals("DateTime")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.parse(found.value().toString()));
    } catch (DateTimeException odd) {
      return Optional.empty();
    }
  }

  private String country(String code) {
    return COUNTRY.matcher(code).matches()
        ? Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language.tag()))
        : code;
  }
}
