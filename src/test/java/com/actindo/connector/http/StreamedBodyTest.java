package com.actindo.connector.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who sends waits for who reads, not the other way round only. */
class StreamedBodyTest {
  private final StreamedBody body = new StreamedBody();
  private int asked;
  private boolean canceled;

  StreamedBodyTest() {
    body.takeAtMost(TimeUnit.SECONDS.toNanos(20));
    body.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long parts) {
            asked += (int) parts;
          }

          @Override
          public void cancel() {
            canceled = true;
          }
        });
  }

  @Test
  void asksForThePartsOneByOneAsTheyAreRead() throws IOException {
    assertThat(asked).isEqualTo(1);
    part("ab", "", "c");
    assertThat(asked).isEqualTo(1);

    assertThat(body.read()).isEqualTo('a');
    assertThat(asked).isEqualTo(2);
    assertThat(body.readNBytes(2)).asString(UTF_8).isEqualTo("bc");
    assertThat(asked).isEqualTo(2);

    part("d");
    body.onComplete();
    assertThat(body.readAllBytes()).asString(UTF_8).isEqualTo("d");
    assertThat(body.read()).isEqualTo(-1);
    body.close();
    assertThat(canceled).isFalse();
  }

  @Test
  void failsAfterWhatCame() throws IOException {
    part("ab");
    body.onError(new IOException("reset"));

    assertThat(body.readNBytes(2)).asString(UTF_8).isEqualTo("ab");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(body::read).isInstanceOf(IOException.class).hasMessageContaining("broke");
    }
  }

  @Test
  void countsOnlyTheTimeThatThePeerTakes() throws IOException {
    part("ab");
    body.takeAtMost(0);
    assertThat(body.readNBytes(2)).asString(UTF_8).isEqualTo("ab"); // it is here already

    assertThatThrownBy(body::read).isInstanceOf(HttpTimeoutException.class);
    assertThat(canceled).isTrue();
    assertThatThrownBy(body::read).isInstanceOf(IOException.class);
  }

  @Test
  void hangsUpWhenItIsClosedEarly() {
    part("ab");
    body.close();

    assertThat(canceled).isTrue();
    assertThatThrownBy(body::read).isInstanceOf(IOException.class);
  }

  private void part(String... texts) {
    body.onNext(
        List.of(texts).stream().map(text -> ByteBuffer.wrap(text.getBytes(UTF_8))).toList());
  }
}
