package com.actindo.connector.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Others may hold the store, or nobody may be allowed to. */
final class OtherPeopleTest {
  @RegisterExtension final Stage stage = new Stage("en-US");

  @Test
  void meetAStoreThatAnotherWorkspaceHolds() {
    WorkspaceTab late = new WorkspaceTab(stage.outside("northwind1/1102"));
    late.shows("Connect your BigCommerce store");
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").open();
    panel.start("acme").signIn("Olivia Owner").becomesActive();

    late.start("globex").signIn("Grace Globex").shows("Is this the right workspace?");
    late.button("Connect").click();
    late.shows("This store is already connected").says("a•••e").says("choose Release");
    stage.look(late.page(), "conflict");
    late.button("Begin again").click();
    late.shows("Connect your BigCommerce store");
  }

  @Test
  void whoMayOnlyLookAreToldWhichRightTheyLack() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    WorkspaceTab tab = panel.start("acme").signIn("Vera Viewer");
    tab.shows("You lack a right in this workspace").says("Manage connections");
    stage.look(tab.page(), "right-missing");
    panel.says("The last attempt has ended without a connection.");

    Page workspace = stage.context().newPage();
    workspace.navigate(stage.sandbox().start() + "/workspaces/acme");
    new WorkspaceTab(workspace).button("Sign out").click();
    tab.button("Begin again").click();
    tab.start("acme").signIn("Olivia Owner").becomesActive();
  }

  @Test
  void whoCancelTheSignInBeginAgain() {
    ControlPanel panel = stage.panel("northwind1", "Olivia Owner").install();
    WorkspaceTab tab = panel.start("acme");
    tab.cancelSignIn();
    tab.shows("Connect your BigCommerce store");
    tab.says("The access was declined in the workspace, so nothing was connected.");
    stage.look(tab.page(), "setup-cancelled");
    panel.says("The access was declined in the workspace, so nothing was connected.");
    stage.look(panel.page(), "setup-cancelled-framed");
    tab.start("acme").signIn("Olivia Owner").becomesActive();
    panel.shows("BigCommerce Connected");
  }
}
