package com.actindo.connector.setup;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.core1.WorkspaceName;
import java.net.URI;
import java.util.Optional;

/**
 * The addresses that pages lead to.
 *
 * @param publicUrl ours
 * @param loginUrl BigCommerce's, where installs begin
 * @param controlPanelTemplate with {@code {store_hash}}
 * @param appId the app's numeric id, which links into the control panel need
 */
public record Links(
    URI publicUrl,
    URI loginUrl,
    String clientId,
    String controlPanelTemplate,
    Optional<String> appId,
    URI supportUrl) {

  /** Where an install begins, in any of the merchant's stores. */
  public URI install() {
    return URI.create(loginUrl + "/app/" + clientId + "/install");
  }

  /** BigCommerce's page that ends an install from outside of the control panel. */
  public URI installSucceeded() {
    return URI.create(install() + "/succeeded");
  }

  /** The only origin that may frame the pages of a store. */
  public String panelOrigin(StoreHash store) {
    URI panel = URI.create(controlPanelTemplate.replace("{store_hash}", store.value()));
    String port = panel.getPort() < 0 ? "" : ":" + panel.getPort();
    return panel.getScheme() + "://" + panel.getHost() + port;
  }

  /** The app inside the control panel of a store. */
  public Optional<URI> controlPanel(StoreHash store) {
    return appId.map(id ->
        URI.create(
            controlPanelTemplate.replace("{store_hash}", store.value()) + "/manage/app/" + id));
  }

  /** Where the workspace's own sign-in comes back to a claim. */
  public URI claimCallback() {
    return URI.create(publicUrl + "/setup/callback");
  }

  /** The connections of a workspace, at our service. */
  public String connections(WorkspaceName workspace) {
    return publicUrl + "/workspaces/" + workspace + "/connections";
  }
}
