package com.actindo.connector.setup.page;

import com.actindo.connector.connection.page.ScopeLine;
import com.actindo.connector.setup.text.ClaimTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.util.List;

/**
 * Asks before a store goes to a workspace whose user is somebody else than the one who installed
 * the app. Template {@code setup/consent}.
 *
 * @param installedBy e-mail or id of the BigCommerce user who installed the app
 * @param owner e-mail or id of the store's owner
 * @param scopes what the app may do in the store
 * @param signedInAs name and e-mail of the workspace's user
 * @param ticket the one-time ticket of the form
 */
public record ConsentPage(
    Language language,
    StoreCard store,
    String installedBy,
    String owner,
    List<ScopeLine> scopes,
    String workspace,
    String signedInAs,
    String ticket)
    implements Page {
  public ConsentPage {
    scopes = List.copyOf(scopes);
  }

  public ClaimTexts texts() {
    return ClaimTexts.in(language);
  }

  @Override
  public String toString() {
    return "ConsentPage[" + store + ", " + workspace + "]";
  }
}
