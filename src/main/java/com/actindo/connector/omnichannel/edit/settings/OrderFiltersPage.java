package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.omnichannel.edit.Sheet;
import com.actindo.connector.omnichannel.edit.preview.PreviewPart;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which orders are imported. Template {@code omnichannel/edit/orders}.
 *
 * @param timeZone of the store, if it is known
 * @param preview what these filters would bring, if that was asked for
 */
public record OrderFiltersPage(
    Sheet sheet,
    OrderFiltersInput entered,
    Optional<String> timeZone,
    Optional<PreviewPart> preview)
    implements Page {
  OrderFiltersPage with(PreviewPart asked) {
    return new OrderFiltersPage(sheet, entered, timeZone, Optional.of(asked));
  }

  @Override
  public Language language() {
    return sheet.language();
  }

  public SettingsTexts texts() {
    return SettingsTexts.in(language());
  }

  /** All order statuses in the order of their ids. */
  public List<Integer> statuses() {
    return IntStream.rangeClosed(0, OrderFiltersInput.LAST_STATUS).boxed().toList();
  }
}
