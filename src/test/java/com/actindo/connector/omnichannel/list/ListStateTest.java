package com.actindo.connector.omnichannel.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.omnichannel.table.ListQuery;
import com.actindo.connector.omnichannel.table.ListState;
import com.actindo.connector.omnichannel.table.ListState.Direction;
import com.actindo.connector.omnichannel.table.Shown;
import com.actindo.connector.omnichannel.table.Table;
import com.actindo.connector.omnichannel.view.ListSettings;
import com.actindo.connector.omnichannel.view.ListView;
import com.actindo.connector.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListStateTest {
  private static final Table TABLE = ConnectionTable.TABLE;
  private static final ListView VIEW =
      new ListView(
          3,
          "7",
          "To mend",
          false,
          new ListSettings(
              List.of("name", "store"), Optional.of("-name"), Map.of("status", "inactive")),
          1);

  private static ListState plain(String query) {
    return ListState.of(TABLE, ListQuery.parse(TABLE, query), Optional.empty());
  }

  private static ListState onView(String query) {
    return ListState.of(TABLE, ListQuery.parse(TABLE, query), Optional.of(VIEW));
  }

  private static Shown shown(ListSettings settings) {
    var view = new ListView(3, "7", "To mend", false, settings, 1);
    return ListState.of(TABLE, ListQuery.parse(TABLE, "?view=3"), Optional.of(view)).shown();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?columns=name",
        "?columns=id,storeHash,name",
        "?sort=-createdAt",
        "?status=active",
        "?status=inactive&q=a+%26+b%3D%25",
        "?columns=store&sort=store&status=active&q=x&page=7&limit=100"
      })
  void readsWhatItWrites(String query) {
    assertThat(plain(query).query()).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?view=3",
        "?view=3&columns=name",
        "?view=3&sort=none",
        "?view=3&sort=name&page=2",
        "?view=3&status=all",
        "?view=3&status=active&q=x&limit=10"
      })
  void readsWhatItWritesBesideAView(String query) {
    assertThat(onView(query).query()).isEqualTo(query);
  }

  @Test
  void leavesOutWhatGoesWithoutSaying() {
    assertThat(
            plain(
                    "?view=&columns=name,status,ordersOrReturnsHaveErrors,driver&sort=none"
                        + "&status=all&q=&page=1&limit=25")
                .query())
        .isEmpty();
    assertThat(onView("?view=3&columns=name,store&sort=-name&status=inactive&q=").query())
        .isEqualTo("?view=3");
  }

  @Test
  void addsAColumnThatAFormAppends() {
    assertThat(plain("columns=name,status&columns=id").query())
        .isEqualTo("?columns=name,status,id");
    assertThat(plain("columns=name,status&columns=").query()).isEqualTo("?columns=name,status");
  }

  @Test
  void takesFromTheViewWhatTheAddressDoesNotSay() {
    Shown shown = onView("?view=3&q=x").shown();

    assertThat(shown.columns()).containsExactly(ConnectionColumn.NAME, ConnectionColumn.STORE);
    assertThat(shown.settings().sort()).contains("-name");
    assertThat(shown.filter("status")).contains("inactive");
    assertThat(shown.filter("q")).contains("x");
  }

  @Test
  void isChangedWhenAViewIsShownOtherwise() {
    assertThat(onView("?view=3").changed()).isFalse();
    assertThat(onView("?view=3&page=4&limit=10").changed()).isFalse();
    assertThat(onView("?view=3&sort=-name&q=").changed()).isFalse();
    for (String other : List.of("sort=none", "columns=store,name", "status=all", "q=x")) {
      assertThat(onView("?view=3&" + other).changed()).as(other).isTrue();
      assertThat(onView("?view=3&" + other).reset().query()).isEqualTo("?view=3");
    }
    assertThat(plain("?sort=name").changed()).isFalse();
  }

  @Test
  void keepsInAViewWhatIsShown() {
    ListState state = plain("?columns=id,name&sort=-id&status=active&q=x");

    assertThat(shown(state.shown().settings())).isEqualTo(state.shown());
    assertThat(Shown.standard(TABLE).with(ListQuery.parse(TABLE, state.settingsQuery())))
        .isEqualTo(state.shown());
  }

  @Test
  void forgetsWhatAViewHoldsAndTheListNoLongerKnows() {
    var old =
        new ListSettings(
            List.of("colour", "id", "id"), Optional.of("colour"), Map.of("status", "blue"));

    assertThat(shown(old))
        .isEqualTo(new Shown(TABLE, List.of(ConnectionColumn.ID), Optional.empty(), Map.of()));
    assertThat(shown(new ListSettings(List.of("colour"), Optional.empty(), Map.of())).columns())
        .isEqualTo(TABLE.standard());
  }

  @Test
  void sortsInThreeSteps() {
    ListState once = plain("?page=3").sortedBy(ConnectionColumn.NAME);
    ListState twice = once.sortedBy(ConnectionColumn.NAME);

    assertThat(once.query()).isEqualTo("?sort=name");
    assertThat(once.direction(ConnectionColumn.NAME)).isEqualTo(Direction.ASCENDING);
    assertThat(twice.query()).isEqualTo("?sort=-name");
    assertThat(twice.direction(ConnectionColumn.NAME)).isEqualTo(Direction.DESCENDING);
    assertThat(twice.sortedBy(ConnectionColumn.NAME).query()).isEmpty();
    assertThat(twice.sortedBy(ConnectionColumn.ID).query()).isEqualTo("?sort=id");
    assertThat(twice.direction(ConnectionColumn.ID)).isEqualTo(Direction.NONE);
  }

  @Test
  void keepsItsLastColumn() {
    assertThat(plain("?columns=name,id").without(ConnectionColumn.NAME).query())
        .isEqualTo("?columns=id");
    assertThat(plain("?columns=id").without(ConnectionColumn.ID).query()).isEqualTo("?columns=id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "columns=",
        "columns=,",
        "columns=colour",
        "columns=name,name",
        "columns=NAME",
        "sort=",
        "sort=colour",
        "sort=name,-id",
        "sort=-none",
        "sort=--name",
        "status=",
        "status=ACTIVE",
        "q=%00",
        "q=%",
        "q=a&q=b",
        "page=0",
        "page=x",
        "page=2147483648",
        "limit=24",
        "limit=101",
        "limit=0",
        "view=0",
        "view=x",
        "view=3&view=4",
        "colour=red"
      })
  void refusesWhatItDoesNotKnow(String query) {
    assertThatThrownBy(() -> plain(query))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type().slug()).isEqualTo("invalid-parameter");
              assertThat(problem.names()).containsExactly(query.substring(0, query.indexOf('=')));
            });
  }
}
