package com.actindo.connector.callback.page;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.page.ConnectionView;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.setup.page.StoreCard;
import com.actindo.connector.setup.page.SyncView;
import com.actindo.connector.setup.text.ConnectedTexts;
import com.actindo.connector.setup.text.SetupTexts;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.net.URI;
import java.util.Optional;

/**
 * A connected store's page inside the control panel. Template {@code callback/store}; the inside of
 * its {@code main} alone is {@code callback/store-main}.
 *
 * @param connectionsUrl the workspace's connections at our service
 * @param installUrl where the app is installed again, the remedy of a dead token
 * @param pageKey with it the page asks how it goes on
 */
public record StorePage(
    Language language,
    StoreCard store,
    String workspace,
    String connectionsUrl,
    ConnectionView connection,
    SyncView sync,
    URI installUrl,
    URI supportUrl,
    Optional<String> pageKey)
    implements Page {

  public CallbackTexts texts() {
    return CallbackTexts.in(language);
  }

  public StatusTexts statusTexts() {
    return StatusTexts.in(language);
  }

  public SetupTexts setupTexts() {
    return SetupTexts.in(language);
  }

  /** The heading above the steps of a synchronisation. */
  public String syncTitle() {
    return connection.lastSyncedAt().isEmpty()
        ? connectedTexts().progressTitle()
        : connectedTexts().laterProgressTitle();
  }

  public ConnectedTexts connectedTexts() {
    return ConnectedTexts.in(language);
  }

  /** Only a new installation mends what is wrong. */
  public boolean needsInstall() {
    return connection.statusReason().map(StatusReason::mendedByInstalling).orElse(false);
  }

  @Override
  public String toString() {
    return "StorePage[" + store + ", " + workspace + ", " + connection.statusReason() + "]";
  }
}
