package com.actindo.connector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.TestApp;
import com.actindo.connector.flow.Browser.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views of the list: whose they are, who sees them, and what they refuse. */
class ViewFlowTest {
  private static final String SETTINGS = "settings=columns%3Did%2Cname%26sort%3D-id%26q%3Dx";

  private static TestApp app;
  private static Colleague ann;
  private static Colleague bob;
  private static Colleague stranger;

  @BeforeAll
  static void start() {
    app = TestApp.start();
    ann = new Colleague(app, "acme", "1", "view", "manage");
    bob = new Colleague(app, "acme", "2", "view");
    stranger = new Colleague(app, "other", "1", "view", "manage", "delete");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @BeforeEach
  void clear() {
    app.rows.everything().execute("delete from connector.list_view");
  }

  private static String create(Colleague who, String name) {
    Answer answer = who.post("/views", "name=" + Browser.encode(name), SETTINGS);
    assertThat(answer.status()).isEqualTo(303);
    return answer.redirectParameter("view");
  }

  private static String column(String view, String column) {
    return app.rows
        .everything()
        .fetchSingle(
            "select " + column + "::text from connector.list_view where id = ?::bigint", view)
        .into(String.class);
  }

  private static int change(Colleague who, String view, String action, int version) {
    return who.post(
            "/views/" + view + "/" + action, "name=b", "version=%22v" + version + "%22", SETTINGS)
        .status();
  }

  @Test
  void aNewViewIsChosenAtOnceAndHoldsWhatIsShown() {
    Answer answer =
        ann.post("/views", "name=+Mine+", SETTINGS, "state=%3Fsort%3D-id%26limit%3D50%26page%3D3");
    String view = answer.redirectParameter("view");

    assertThat(ann.ledTo(answer)).isEqualTo("?view=" + view + "&limit=50&said=view-saved");
    assertThat(column(view, "name || ' ' || columns::text || ' ' || sort || ' ' || filters"))
        .isEqualTo("Mine {id,name} -id {\"q\": \"x\"}");
    assertThat(column(view, "owner_id || ' ' || published || ' ' || version"))
        .isEqualTo("1 false 1");
    assertThat(ann.open("?view=" + view).body())
        .contains("value=\"x\"", "selected>Mine</option>")
        .doesNotContain("Mine *");
    assertThat(ann.open("?view=" + view + "&sort=none").body())
        .contains("selected>Mine *</option>");
    assertThat(events()).containsExactly("view.created 1");
  }

  private static List<String> events() {
    return app.rows
        .everything()
        .fetch(
            "select event || ' ' || actor_id from connector.audit_event where event like 'view.%'"
                + " and detail->>'view' = (select max(id)::text from connector.list_view) order by id")
        .getValues(0, String.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "++", "a%00b", "taken", "TAKEN", "+Taken+"})
  void aNameThatWillNotDoIsRefusedAtItsField(String name) {
    create(ann, "Taken");

    Answer answer = ann.post("/views", "name=" + name, SETTINGS, "state=%3Fsort%3Dname");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("aria-invalid=\"true\"", "id=\"create-view-fault\"", "connections?sort=name\"");
    create(bob, "Taken");
  }

  @Test
  void aNameHasAtMost100CharactersAndAUserAtMost200Views() {
    assertThat(ann.post("/views", "name=" + "x".repeat(101), SETTINGS).status()).isEqualTo(422);
    create(ann, "x".repeat(100));
    app.rows
        .everything()
        .execute(
            "insert into connector.list_view (workspace, list, owner_id, name, columns, created_at)"
                + " select 'acme', 'connections', '1', 'v' || n, '{name}', now()"
                + " from generate_series(1, 199) n");

    assertThat(ann.post("/views", "name=more", SETTINGS).body()).contains("200 views");
  }

  @Test
  void onlyTheOwnerSeesAndChangesAView() {
    String view = create(ann, "Mine");

    assertThat(bob.open("?view=" + view).status()).isEqualTo(404);
    assertThat(bob.open("").body()).doesNotContain("Mine");
    for (String action : List.of("rename", "save", "publish", "unpublish", "delete")) {
      assertThat(change(stranger, view, action, 1)).isEqualTo(404);
      assertThat(change(bob, view, action, 1)).isIn(403, 404);
    }
    assertThat(stranger.open("?view=" + view).status()).isEqualTo(404);
    assertThat(column(view, "version")).isEqualTo("1");
  }

  @Test
  void aPublishedViewIsSeenByAllAndStillChangedByItsOwnerOnly() {
    String view = create(ann, "Ours");
    assertThat(change(ann, view, "publish", 1)).isEqualTo(303);

    assertThat(bob.open("?view=" + view).body()).contains("Published views", ">Ours</option>");
    assertThat(stranger.open("?view=" + view).status()).isEqualTo(404);
    for (String action : List.of("rename", "save", "unpublish", "delete")) {
      assertThat(
              bob.post("/views/" + view + "/" + action, "version=%22v2%22", "name=b", SETTINGS)
                  .status())
          .isEqualTo(403);
    }
    assertThat(change(ann, view, "unpublish", 2)).isEqualTo(303);
    assertThat(bob.open("?view=" + view).status()).isEqualTo(404);
  }

  @Test
  void whoMayOnlyLookMayHaveViewsButNotPublishThem() {
    String view = create(bob, "Bob's");

    assertThat(change(bob, view, "publish", 1)).isEqualTo(403);
    assertThat(bob.open("?view=" + view).body()).doesNotContain("/publish\"");
    assertThat(change(bob, view, "save", 1)).isEqualTo(303);
  }

  @Test
  void whoComesTooLateIsTold() {
    String view = create(ann, "Mine");
    assertThat(ann.post("/views/" + view + "/rename", "version=%22v1%22", "name=Yours").status())
        .isEqualTo(303);

    for (String action : List.of("save", "publish", "unpublish", "delete")) {
      assertThat(change(ann, view, action, 1)).isEqualTo(412);
    }
    assertThat(ann.post("/views/" + view + "/save", SETTINGS).status()).isEqualTo(400);
    assertThat(column(view, "name || ' ' || version")).isEqualTo("Yours 2");
  }

  @Test
  void aViewIsRenamedSavedAndDeleted() {
    String view = create(ann, "Mine");
    Answer renamed =
        ann.post(
            "/views/" + view + "/rename",
            "version=%22v1%22",
            "name=MINE",
            "state=%3Fview%3D" + view + "%26sort%3Dname");
    Answer saved =
        ann.post("/views/" + view + "/save", "version=%22v2%22", "settings=columns%3Dstore");
    Answer deleted =
        ann.post("/views/" + view + "/delete", "version=%22v3%22", "state=%3Fview%3D" + view);

    assertThat(ann.ledTo(renamed)).isEqualTo("?view=" + view + "&sort=name&said=view-saved");
    assertThat(ann.ledTo(saved)).isEqualTo("?view=" + view + "&said=view-saved");
    assertThat(ann.ledTo(deleted)).isEqualTo("?said=view-deleted");
    assertThat(ann.open("?view=" + view).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"settings=columns%3Dcolour", "settings=sort%3Dcolour", "state=%3Fcolour%3Dred"})
  void settingsThatTheListDoesNotKnowAreRefused(String field) {
    assertThat(ann.post("/views", "name=Mine", field).status()).isEqualTo(400);
    assertThat(ann.post("/views/0/save", "version=%22v1%22", SETTINGS).status()).isEqualTo(404);
    assertThat(ann.post("/views/x/save", "version=%22v1%22", SETTINGS).status()).isEqualTo(404);
  }
}
