package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The window in which a claim goes on at top level, between our pages and the workspace's. */
record WorkspaceTab(Page page) {
  private static final String PASSWORD = "sandbox";

  /** Our setup page: names the workspace and goes on to its sign-in. */
  WorkspaceTab start(String workspace) {
    field().fill(workspace);
    button("START SETUP").click();
    return this;
  }

  /** The workspace's own sign-in. */
  WorkspaceTab signIn(String user) {
    page.getByLabel(user).check();
    page.getByLabel("Password").fill(PASSWORD);
    button("Sign in").click();
    return this;
  }

  void cancelSignIn() {
    button("Cancel").click();
  }

  Locator field() {
    return page.locator("#workspace");
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Fails unless this is the heading of the page. */
  WorkspaceTab shows(String heading) {
    assertThat(page.locator("h1")).hasText(heading);
    return this;
  }

  /** Fails unless the page says so somewhere. */
  WorkspaceTab says(String text) {
    assertThat(page.locator("body")).containsText(text);
    return this;
  }

  /** Fails unless the synchronisation ends well, without anybody touching the page. */
  WorkspaceTab becomesActive() {
    shows("BigCommerce Connected");
    says("All done: the connection is active.");
    return this;
  }
}
