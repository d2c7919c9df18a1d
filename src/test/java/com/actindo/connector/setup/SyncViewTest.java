package com.actindo.connector.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.setup.page.StepView;
import com.actindo.connector.setup.page.SyncView;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the row of a process becomes the steps that a merchant sees. */
final class SyncViewTest {
  @ParameterizedTest
  @CsvSource({
    "queued, 0, OPEN OPEN OPEN OPEN OPEN, false",
    "running, 0, RUNNING OPEN OPEN OPEN OPEN, false",
    "running, 3, DONE DONE DONE RUNNING OPEN, false",
    "waiting, 1, DONE PAUSED OPEN OPEN OPEN, false",
    "succeeded, 5, DONE DONE DONE DONE DONE, true",
    "failed, 2, DONE DONE FAILED SKIPPED SKIPPED, true",
    "cancelled, 1, DONE SKIPPED SKIPPED SKIPPED SKIPPED, true"
  })
  void tellsTheStateOfEachStep(String status, int done, String states, boolean finished) {
    var view = SyncView.of(status, done, Map.of(), Optional.empty());
    assertThat(view.steps().stream().map(step -> step.state().name()))
        .containsExactly(states.split(" ", -1));
    assertThat(view.finished()).isEqualTo(finished);
  }

  @Test
  void countsOnlyWhatIsDone() {
    var counts = Map.of("orderStatuses", 15, "channels", 3);
    var view = SyncView.of("running", 2, counts, Optional.empty());
    assertThat(view.steps())
        .extracting(StepView::count)
        .containsExactly(
            Optional.empty(),
            Optional.of(15),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void explainsAReasonThatConnectionsKnowToo() {
    assertThat(failedBecause("token-rejected").statusReason())
        .contains(StatusReason.TOKEN_REJECTED);
    assertThat(failedBecause("something-else").statusReason()).isEmpty();
  }

  @Test
  void refusesAStatusThatNoProcessHas() {
    assertThatThrownBy(() -> SyncView.of("lost", 0, Map.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SyncView failedBecause(String reason) {
    return SyncView.of("failed", 1, Map.of(), Optional.of(reason));
  }
}
