package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.connection.settings.OrderFilters;
import com.actindo.connector.omnichannel.edit.form.Fault;
import com.actindo.connector.omnichannel.edit.form.Faults;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Order filters as somebody entered them.
 *
 * @param statuses those that are on
 * @param fromId a whole number, or nothing
 * @param createdFrom a day as 2026-11-21, which is how browsers send it, or as 21/11/2026
 */
public record OrderFiltersInput(
    SortedSet<Integer> statuses, String fromId, String createdFrom, boolean archived) {
  public static final int LAST_STATUS = 14;
  static final String FROM_ID = "fromId";
  static final String CREATED_FROM = "createdFrom";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final List<DateTimeFormatter> DAYS =
      List.of(format("uuuu-MM-dd"), format("dd/MM/uuuu"));

  public OrderFiltersInput {
    statuses = Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
    fromId = fromId.strip();
    createdFrom = createdFrom.strip();
  }

  static OrderFiltersInput of(OrderFilters filters) {
    Long id = filters.fromId();
    LocalDate day = filters.createdFrom();
    return new OrderFiltersInput(
        filters.statuses(),
        id == null ? "" : id.toString(),
        day == null ? "" : day.toString(),
        filters.importArchived());
  }

  Faults faults(SettingsTexts texts) {
    var faults = new ArrayList<Fault>();
    if (!fromId.isEmpty() && number().isEmpty()) {
      faults.add(Fault.at(FROM_ID, texts.fromIdInvalid()));
    }
    if (!createdFrom.isEmpty() && day().isEmpty()) {
      faults.add(Fault.at(CREATED_FROM, texts.createdFromInvalid()));
    }
    return new Faults(faults);
  }

  /** The filters, of an input without faults. */
  OrderFilters filters() {
    return new OrderFilters(statuses, number().orElse(null), day().orElse(null), archived);
  }

  private Optional<Long> number() {
    return Optional.of(fromId)
        .filter(typed -> NUMBER.matcher(typed).matches())
        .map(Long::valueOf)
        .filter(id -> id > 0);
  }

  private Optional<LocalDate> day() {
    return DAYS.stream().flatMap(format -> parse(format).stream()).findFirst();
  }

  private Optional<LocalDate> parse(DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(createdFrom, format)).filter(day -> day.getYear() > 0);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The day as it is shown, in both languages. */
  public String shownDay() {
    return day().map(format("dd/MM/uuuu")::format).orElse(createdFrom);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
