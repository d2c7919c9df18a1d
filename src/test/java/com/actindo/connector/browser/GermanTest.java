package com.actindo.connector.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A merchant whose language is German meets no other one, whatever the browser prefers. */
final class GermanTest {
  private static final String ENGLISH =
      "(?is).*\\b(the|you|your|and|with|this|of|please|connection|settings|sign|orders?|yes|no)\\b"
          + ".*";

  @RegisterExtension final Stage stage = new Stage("de-DE");

  @Test
  void readsGermanOnEveryPage() {
    ControlPanel panel = stage.panel("alpen7kw2", "Otto Inhaber").install();
    panel.shows("BigCommerce verbinden").says("Alpenkiosk");
    isGerman(panel.frame());
    stage.look(panel.page(), "setup-framed-de");
    WorkspaceTab tab = panel.start("acme");
    panel.says("Bitte machen Sie im neuen Tab weiter");
    isGerman(panel.frame());

    tab.signIn("Otto Inhaber").shows("BigCommerce verbunden");
    tab.says("Alles erledigt: Die Verbindung ist aktiv.");
    isGerman(tab.page().mainFrame());
    stage.look(tab.page(), "connected-de");
    panel.shows("BigCommerce verbunden").says("Alles erledigt");
    isGerman(panel.frame());

    workspaceIsGerman(tab.page());
    panel.open().shows("Ihr Shop und Actindo");
    isGerman(panel.frame());
    stage.look(panel.page(), "store-framed-de");
  }

  private void workspaceIsGerman(Page tab) {
    tab.getByText("Verbindungen ansehen").click();
    assertThat(tab.locator(".status")).hasText("Aktiv");
    isGerman(tab.mainFrame());
    stage.look(tab, "connections-de");
    tab.locator("tbody .row").click();
    assertThat(tab.locator("h1")).containsText("BigCommerce (alpen7kw2)");
    isGerman(tab.mainFrame());
    stage.look(tab, "connection-de");
    tab.locator("#account-symbol").click();
    tab.getByText("Abmelden").click();
    assertThat(tab.locator("h1")).containsText("abgemeldet");
    isGerman(tab.mainFrame());
  }

  @Test
  void readsGermanWhenAskedForConsentAndWhenSomethingIsWrong() {
    ControlPanel panel = stage.panel("alpen7kw2", "Otto Inhaber").install();
    WorkspaceTab tab = panel.start("gibt-es-nicht").shows("BigCommerce verbinden");
    tab.says("Unter diesem Namen erreichen wir keinen Workspace.");
    isGerman(tab.page().mainFrame());
    tab.start("acme").signIn("Max Manager").shows("Ist das der richtige Workspace?");
    isGerman(tab.page().mainFrame());
    stage.look(tab.page(), "consent-de");
    tab.button("Nicht verbinden").click();
    tab.shows("BigCommerce verbinden").says("Sie haben sich entschieden");
    isGerman(tab.page().mainFrame());
  }

  private static void isGerman(Frame frame) {
    assertThat(frame.locator("html").getAttribute("lang")).isEqualTo("de");
    assertThat(frame.title() + " " + frame.innerText("body")).doesNotMatch(ENGLISH);
  }
}
