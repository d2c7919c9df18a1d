package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of connections without scripts, and what it refuses. */
class ListFlowTest {
  private static TestApp app;
  private static Colleague all;
  private static int round;

  private long active;
  private long disabled;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    all = new Colleague(app, "acme", "1", "view", "manage", "delete");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void seed() {
    app.rows.everything().execute("delete from connector.connection");
    active = insert("Sunny", false);
    disabled = insert("Rainy", true);
  }

  private static long insert(String name, boolean disabled) {
    return app.rows
        .everything()
        .fetchSingle(
            """
            with c as (insert into connector.connection (workspace, name, driver, store_hash,
                source, disabled, sync_fault, created_at)
              values ('acme', ?, 'bigcommerce', ?, 'app', ?, null, now()) returning id),
            s as (insert into connector.connection_settings (workspace, connection_id)
              select 'acme', id from c)
            select id from c
            """,
            name,
            "s" + ++round,
            disabled)
        .into(Long.class);
  }

  private static String row(long id) {
    return "row=" + id + "%3A1";
  }

  private static boolean isActive(long id) {
    return app.rows
        .everything()
        .fetchSingle(
            "select status_reason is null from connector.connection where id = ? and deleting_at"
                + " is null",
            id)
        .into(Boolean.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?page=0",
        "?limit=30",
        "?limit=1000",
        "?sort=colour",
        "?columns=colour",
        "?columns=name,name",
        "?status=blue",
        "?q=%00",
        "?view=x",
        "?colour=red",
        "?page=1&page=2"
      })
  void refusesParametersThatItDoesNotKnow(String query) {
    assertThat(all.open(query).status()).isEqualTo(400);
  }

  @Test
  void knowsNoViewThatIsGoneAndShowsTheWayBack() {
    Answer answer = all.open("?view=999999");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("href=\"/workspaces/acme/connections\"");
  }

  @Test
  void listsByItsAddress() {
    assertThat(all.open("?sort=-name&columns=storeHash,name").body())
        .containsSubsequence("Store hash</", "Name<", "Sunny", "Rainy");
    assertThat(all.open("?status=inactive").body()).contains("Rainy").doesNotContain("Sunny");
    assertThat(all.open("?q=sunn").body()).contains("Sunny").doesNotContain("Rainy");
    assertThat(all.open("?page=7").body())
        .contains("There is nothing on this page", "href=\"/workspaces/acme/connections\"");
  }

  @ParameterizedTest
  @CsvSource({
    "edit, one",
    "delete, one",
    "synchronize, one",
    "enable, at least one",
    "disable, at least one"
  })
  void saysWhatIsWrongWithASelection(String action, String words) {
    Answer none = all.post("/actions/" + action, "state=%3Fsort%3Dname");

    assertThat(none.status()).isEqualTo(422);
    assertThat(none.body()).contains(words + " connection for this.", "Rainy", "Sunny");
    assertThat(none.body()).contains("aria-sort=\"ascending\"");
    if (words.equals("one")) {
      Answer two = all.post("/actions/" + action, row(active), row(disabled));
      assertThat(two.status()).isEqualTo(422);
      assertThat(two.body()).contains("exactly one", " checked");
    }
  }

  @Test
  void leadsToTheConnectionAndToTheQuestion() {
    Answer edit = all.post("/actions/edit", row(active));
    Answer delete = all.post("/actions/delete", row(active), "state=%3Fsort%3Dname%26limit%3D25");

    assertThat(edit.status()).isEqualTo(303);
    assertThat(all.ledTo(edit)).isEqualTo("/" + active);
    assertThat(delete.status()).isEqualTo(303);
    assertThat(all.ledTo(delete)).isEqualTo("/" + active + "/delete?sort=name");
  }

  @Test
  void disablesAndEnablesOnlyWhatIsNotSoAlready() {
    Answer answer = all.post("/actions/disable", row(active), row(disabled), "state=%3Flimit%3D10");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(all.ledTo(answer)).isEqualTo("?limit=10&said=disabled");
    assertThat(isActive(active)).isFalse();
    assertThat(all.post("/actions/disable", row(active), row(disabled)).status()).isEqualTo(409);
    assertThat(all.post("/actions/disable", row(active), row(disabled)).body())
        .contains("None of the selected connections is active.");
  }

  @Test
  void namesTheConnectionsThatCouldNotBeEnabled() {
    long other = insert("Windy", true);

    Answer answer = all.post("/actions/enable", row(disabled), row(other), row(active));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("could not be enabled: ").contains("Rainy", "Windy");
    assertThat(isActive(disabled)).isFalse();
  }

  @Test
  void synchronisesOrSaysWhyNot() {
    Answer good = all.post("/actions/synchronize", row(active));
    Answer bad = all.post("/actions/synchronize", row(disabled));

    assertThat(good.status()).isEqualTo(303);
    assertThat(all.ledTo(good)).isEqualTo("?said=sync-triggered");
    assertThat(all.open("").body()).contains("synchronising now");
    assertThat(bad.status()).isEqualTo(409);
    assertThat(bad.body()).contains("has disabled this connection");
  }

  @Test
  void tellsWhoComesTooLate() {
    all.post("/actions/disable", row(active));

    assertThat(all.post("/actions/synchronize", row(active)).status()).isEqualTo(412);
    assertThat(all.post("/" + active + "/delete", "version=%22v1%22").status()).isEqualTo(412);
    assertThat(all.post("/" + active + "/delete").status()).isEqualTo(400);
  }

  @Test
  void asksBeforeItDeletes() {
    Answer question = all.open("/" + active + "/delete?sort=name");
    assertThat(question.body())
        .contains("Delete “Sunny”?", "its settings and credentials", "DISABLE AND DELETE");
    String state = question.find("name=\"state\" value=\"([^\"]*)\"");

    Answer careless = all.post("/" + active + "/delete", "version=%22v1%22");
    Answer done =
        all.post("/" + active + "/delete", "version=%22v1%22", "disable=1", "state=" + state);

    assertThat(careless.status()).isEqualTo(409);
    assertThat(done.status()).isEqualTo(303);
    assertThat(all.ledTo(done)).isEqualTo("?sort=name&said=deletion-started");
    assertThat(all.open("").body()).doesNotContain("Sunny");
    assertThat(all.open("/" + active + "/delete").status()).isEqualTo(404);
    assertThat(all.open("/" + disabled + "/delete").body()).doesNotContain("DISABLE AND DELETE");
  }

  @Test
  void offersOnlyWhatTheUserMayDo() {
    var viewer = new Colleague(app, "acme", "2", "view");
    var manager = new Colleague(app, "acme", "3", "view", "manage");
    String viewed = viewer.open("").body();
    String managed = manager.open("").body();

    assertThat(viewed).contains("id=\"do-edit\"").doesNotContain("id=\"do-disable\"", "id=\"add\"");
    assertThat(managed)
        .contains("id=\"do-disable\"", "id=\"do-enable\"", "id=\"do-synchronize\"", "id=\"add\"")
        .doesNotContain("id=\"do-delete\"");
    for (String action : new String[] {"enable", "disable", "synchronize", "delete"}) {
      assertThat(viewer.post("/actions/" + action, row(active)).status()).isEqualTo(403);
    }
    assertThat(manager.post("/actions/delete", row(active)).status()).isEqualTo(403);
    assertThat(manager.open("/" + active + "/delete").status()).isEqualTo(403);
    assertThat(manager.post("/" + active + "/delete", "version=%22v1%22", "disable=1").status())
        .isEqualTo(403);
    assertThat(isActive(active)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"row=x", "row=1", "row=1%3A1&state=%3Fcolour%3Dred", "state=%3Fpage%3Dx"})
  void refusesFormsThatItsPagesDoNotSend(String fields) {
    assertThat(all.post("/actions/disable", row(active), fields).status()).isEqualTo(400);
  }

  @Test
  void takesFormsOfItsOwnPagesOnly() {
    for (String path : new String[] {"/actions/disable", "/" + active + "/delete", "/views"}) {
      Answer foreign =
          all.browser.post(
              "/workspaces/acme/connections" + path, row(active), "Origin", "https://evil.example");
      Answer forged =
          all.browser.post(
              "/workspaces/acme/connections" + path, row(active), "Origin", all.browser.url());

      assertThat(foreign.status()).isEqualTo(403);
      assertThat(forged.status()).isEqualTo(403);
    }
    assertThat(isActive(active)).isTrue();
  }
}
