package com.actindo.connector.omnichannel.edit.settings;

import static java.util.stream.Collectors.joining;

import com.actindo.connector.omnichannel.edit.form.Difference;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import java.util.ArrayList;
import java.util.List;

/** In what two sets of order filters differ, in words. */
final class OrderFiltersDifference {
  private OrderFiltersDifference() {}

  static List<Difference> between(
      SettingsTexts texts, OrderFiltersInput now, OrderFiltersInput yours) {
    var differences = new ArrayList<Difference>();
    add(differences, texts.statuses(), statuses(texts, now), statuses(texts, yours));
    add(differences, texts.fromId(), limit(texts, now.fromId()), limit(texts, yours.fromId()));
    add(
        differences,
        texts.createdFrom(),
        limit(texts, now.shownDay()),
        limit(texts, yours.shownDay()));
    add(differences, texts.archived(), texts.onOff(now.archived()), texts.onOff(yours.archived()));
    return differences;
  }

  private static void add(List<Difference> to, String field, String now, String yours) {
    if (!now.equals(yours)) {
      to.add(new Difference(field, now, yours));
    }
  }

  private static String statuses(SettingsTexts texts, OrderFiltersInput filters) {
    return filters.statuses().isEmpty()
        ? texts.none()
        : filters.statuses().stream().map(texts::status).collect(joining(", "));
  }

  private static String limit(SettingsTexts texts, String value) {
    return value.isEmpty() ? texts.noLimit() : value;
  }
}
