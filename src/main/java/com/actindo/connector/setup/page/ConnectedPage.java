package com.actindo.connector.setup.page;

import com.actindo.connector.connection.page.ConnectionView;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.setup.text.ConnectedTexts;
import com.actindo.connector.setup.text.SetupTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.net.URI;
import java.util.Optional;

/**
 * "BigCommerce Connected" with the live steps of the first synchronisation. Template {@code
 * setup/connected}; the inside of its {@code main} alone is {@code setup/connected-main}.
 *
 * @param workspace the workspace's name
 * @param connectionsUrl the workspace's connections at our service
 * @param controlPanelUrl the app in the control panel
 * @param externalInstallUrl BigCommerce's page that ends an installation from outside
 * @param pageKey with it the page asks how it goes on, when it has no cookie
 * @param liveEvents listen to server-sent events, which need the cookie; top level only
 */
public record ConnectedPage(
    Language language,
    StoreCard store,
    String workspace,
    String connectionsUrl,
    Optional<URI> controlPanelUrl,
    Optional<URI> externalInstallUrl,
    ConnectionView connection,
    SyncView sync,
    Optional<String> pageKey,
    boolean liveEvents,
    boolean framed)
    implements Page {

  public ConnectedTexts texts() {
    return ConnectedTexts.in(language);
  }

  public StatusTexts statusTexts() {
    return StatusTexts.in(language);
  }

  public SetupTexts setupTexts() {
    return SetupTexts.in(language);
  }

  @Override
  public String toString() {
    return "ConnectedPage[" + store + ", " + workspace + ", " + sync.status() + "]";
  }
}
