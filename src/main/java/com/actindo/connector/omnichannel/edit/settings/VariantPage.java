package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.connection.settings.VariantOptionType;
import com.actindo.connector.omnichannel.edit.Sheet;
import com.actindo.connector.omnichannel.edit.text.SettingsTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;

/** How shoppers choose a variant. Template {@code omnichannel/edit/variant}. */
public record VariantPage(Sheet sheet, VariantOptionType chosen) implements Page {
  @Override
  public Language language() {
    return sheet.language();
  }

  public SettingsTexts texts() {
    return SettingsTexts.in(language());
  }
}
