package com.actindo.connector.setup.page;

import com.actindo.connector.setup.text.ClaimTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import com.actindo.connector.web.problem.WayOn;
import java.net.URI;
import java.util.Optional;

/**
 * The store belongs to another workspace. Template {@code setup/conflict}.
 *
 * @param maskedWorkspace enough of the other workspace's name to recognise one's own
 * @param wayOn the button that begins again
 */
public record ConflictPage(
    Language language,
    StoreCard store,
    String maskedWorkspace,
    URI supportUrl,
    Optional<WayOn> wayOn)
    implements Page {
  public ClaimTexts texts() {
    return ClaimTexts.in(language);
  }
}
