package com.actindo.connector.web.list;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
  @ParameterizedTest
  @ValueSource(strings = {"\"v3\"", " \"v3\" ", "*", "\"v2\", \"v3\"", "\"v3\",W/\"v9\""})
  void letsTheVersionThroughThatIsListed(String header) {
    assertThatCode(() -> seen(header).check(3)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v3", "W/\"v3\"", "\"v2\"", "\"v30\"", "\"v2\", \"v4\"", "\"*\""})
  void stopsEveryOtherOne(String header) {
    assertThatThrownBy(() -> seen(header).check(3)).isInstanceOf(Problem.class);
  }

  @Test
  void letsAnyVersionThroughWhenNoneIsNamed() {
    assertThatCode(() -> IfMatch.any().check(3)).doesNotThrowAnyException();
  }

  private static IfMatch seen(String header) {
    return new IfMatch(Optional.of(header));
  }
}
