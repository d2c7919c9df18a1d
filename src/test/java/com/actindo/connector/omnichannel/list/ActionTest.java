package com.actindo.connector.omnichannel.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.omnichannel.table.Selection;
import com.actindo.connector.problem.Problem;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, ''",
    "1, 0, 'EDIT DISABLE SYNCHRONIZE DELETE'",
    "0, 1, 'EDIT ENABLE SYNCHRONIZE DELETE'",
    "2, 0, DISABLE",
    "9, 0, DISABLE",
    "0, 2, ENABLE",
    "1, 1, 'ENABLE DISABLE'",
    "5, 3, 'ENABLE DISABLE'"
  })
  void areOfferedByWhatIsSelected(int active, int inactive, String offered) {
    assertThat(
            Arrays.stream(Action.values())
                .filter(action -> action.fits(active, inactive))
                .map(Action::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(offered);
  }

  @Test
  void areOnlyTakenForAsManyConnectionsAsMakeSense() {
    for (Action action : Action.values()) {
      boolean several = action == Action.ENABLE || action == Action.DISABLE;
      assertThat(action.takes(0)).isFalse();
      assertThat(action.takes(1)).isTrue();
      assertThat(action.takes(2)).isEqualTo(several);
    }
  }

  @Test
  void areDoneWithTheRowsAsTheyWereSeen() {
    Selection selection = Selection.of(List.of(Selection.value(12, 3)));

    assertThat(selection.ids()).containsExactly(12L);
    assertThat(selection.only()).isEqualTo(12);
    assertThat(selection.seen().tag()).contains("\"v3\"");
    assertThat(Selection.of(List.of("1:1", "2:5", "1:1")).size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", ":", "0:1", "1:", "x:1", "1:x", "1:1:1", "-1:1"})
  void areRefusedForWhatIsNoRow(String row) {
    assertThatThrownBy(() -> Selection.of(List.of(row))).isInstanceOf(Problem.class);
  }

  @Test
  void areRefusedForMoreRowsThanAPageHas() {
    assertThat(Selection.of(Collections.nCopies(100, "1:1")).size()).isEqualTo(1);
    assertThatThrownBy(() -> Selection.of(Collections.nCopies(101, "1:1")))
        .isInstanceOf(Problem.class);
  }
}
