package com.actindo.connector.bigcommerce.order.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as shops write them: RFC 2822 with its obsolete forms (section 4.3), ISO 8601, with or
 * without a colon in the offset, and seconds since 1970, as webhooks have them. A time that names
 * no zone is UTC, as all of BigCommerce's are.
 */
final class ShopTimes {
  private static final String OFFSET = "([+-]\\d{2}:?\\d{2}|[A-Za-z]{1,4})?";

  /** The day of the week is not looked at: it adds nothing, and may be wrong. */
  private static final Pattern RFC_2822 =
      Pattern.compile(
          "(?:[A-Za-z]{2,9}\\s*,?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3})[A-Za-z]*[\\s-]+(\\d{2}|\\d{4})"
              + "\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*"
              + OFFSET
              + "(?:\\s*\\([^)]*\\))?");

  private static final Pattern ISO_8601 =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:[Tt\\s]\\s*(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
              + "\\s*"
              + OFFSET
              + ")?");

  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Other names of zones say nothing for certain. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private ShopTimes() {}

  /** Whether the text stands for no time at all. */
  static boolean isZero(String text) {
    return text.startsWith("0000-00-00") || text.contains("-0001");
  }

  static Optional<Instant> parse(String text) {
    String told = text.strip();
    if (SECONDS.matcher(told).matches()) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(told)));
    }
    Matcher rfc = RFC_2822.matcher(told);
    Matcher iso = ISO_8601.matcher(told);
    try {
      if (rfc.matches()) {
        int month = MONTHS.indexOf(rfc.group(2).toLowerCase(Locale.ROOT)) + 1;
        return time(rfc, year(rfc.group(3)), month, number(rfc.group(1)), 0, rfc.group(7));
      }
      if (iso.matches()) {
        return time(
            iso,
            number(iso.group(1)),
            number(iso.group(2)),
            number(iso.group(3)),
            nanos(iso.group(7)),
            iso.group(8));
      }
    } catch (DateTimeException noSuchTime) {
      // told below
    }
    return Optional.empty();
  }

  /** Hour, minute and second are the groups 4 to 6 in both forms. */
  private static Optional<Instant> time(
      Matcher found, int year, int month, int day, int nanos, @Nullable String offset) {
    var time =
        LocalDateTime.of(
            year,
            month,
            day,
            number(found.group(4)),
            number(found.group(5)),
            Math.min(number(found.group(6)), 59), // a leap second
            nanos);
    return offset(offset)
        .map(zone -> time.toInstant(zone))
        .filter(told -> !told.isBefore(EARLIEST) && told.isBefore(LATEST));
  }

  private static Optional<ZoneOffset> offset(@Nullable String text) {
    if (text == null) {
      return Optional.of(ZoneOffset.UTC);
    }
    if (Character.isLetter(text.charAt(0))) {
      return Optional.ofNullable(ZONES.get(text.toLowerCase(Locale.ROOT))).map(ZoneOffset::ofHours);
    }
    return Optional.of(ZoneOffset.of(text));
  }

  /** RFC 2822 4.3: two digits below 50 are of this century. */
  private static int year(String digits) {
    int year = number(digits);
    return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : number((fraction + "00000000").substring(0, 9));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
