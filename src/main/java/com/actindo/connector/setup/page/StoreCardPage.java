package com.actindo.connector.setup.page;

import com.actindo.connector.setup.text.SetupTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;

/** The card alone, as {@code GET /setup/store} answers it. Template {@code setup/store-card}. */
public record StoreCardPage(Language language, StoreCard store) implements Page {
  public SetupTexts texts() {
    return SetupTexts.in(language);
  }
}
