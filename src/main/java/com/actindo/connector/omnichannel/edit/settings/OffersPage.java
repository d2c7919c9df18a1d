package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.omnichannel.edit.Sheet;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;

/** How offers are treated. Template {@code omnichannel/edit/offers}. */
public record OffersPage(Sheet sheet, boolean onlyMapped) implements Page {
  @Override
  public Language language() {
    return sheet.language();
  }

  public SettingsTexts texts() {
    return SettingsTexts.in(language());
  }
}
