package com.actindo.connector.callback.page;

import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.net.URI;
import java.util.Optional;

/**
 * Shown at the bare addresses {@code /auth} and {@code /load}, which say of no store. Template
 * {@code callback/open-again}.
 *
 * @param controlPanelUrl where the merchant's stores are
 */
public record OpenAgainPage(Language language, Optional<URI> controlPanelUrl) implements Page {
  public CallbackTexts texts() {
    return CallbackTexts.in(language);
  }
}
