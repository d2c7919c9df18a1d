package com.actindo.connector.flow;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;

/** A store that a workspace has claimed and synchronised, with all that a test does to it. */
final class Claimed {
  static final String[] ALL_RIGHTS = {
    "connections.view", "connections.manage", "connections.delete"
  };

  final Merchant merchant;
  final String workspace;
  final Program program;
  final StoreRows rows;
  final long id;

  private Claimed(Merchant merchant, String workspace, long id) {
    this.merchant = merchant;
    this.workspace = workspace;
    this.program = new Program(merchant.app, workspace);
    this.rows = new StoreRows(merchant);
    this.id = id;
  }

  /** Installs the app and claims it for a workspace of its own, whose name is not the hash. */
  static Claimed store(TestApp app, String hash) {
    var merchant = new Merchant(app, hash);
    return claim(merchant, merchant.install("c-" + hash, "t-" + hash), hash + "-inc");
  }

  /** Claims the installation that a setup page speaks of. */
  static Claimed claim(Merchant merchant, Answer setupPage, String workspace) {
    merchant.workspace(workspace, Merchant.email(Merchant.INSTALLER), ALL_RIGHTS);
    merchant.connect(setupPage, workspace);
    merchant.app.runJobs();
    String id =
        new Facts(merchant.app)
            .text(
                "select connection_id from connector.store_holder where workspace = ?", workspace);
    return new Claimed(merchant, workspace, Long.parseLong(id));
  }

  /** The address of the connection in the JSON interface. */
  String path() {
    return "/connections/" + id;
  }

  /** Disables the connection past the service. */
  void disable() {
    new Facts(merchant.app)
        .change(
            "update connector.connection set disabled = true, version = version + 1 where id = ?",
            id);
  }

  /** Opens the app in the control panel. */
  Answer load() {
    return merchant.browser.open(merchant.signed("/load", Merchant.INSTALLER));
  }
}
