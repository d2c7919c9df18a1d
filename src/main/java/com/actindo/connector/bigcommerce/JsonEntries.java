package com.actindo.connector.bigcommerce;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a JSON array one by one, while the rest is still on its way. */
final class JsonEntries {
  /** Money keeps its digits: 10.10 is not 10.1, and never a floating-point number. */
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readerFor(JsonNode.class);

  private final int mostBytes;

  /**
   * @param mostBytes that one entry may take
   */
  JsonEntries(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** JSON, but not the array that was asked for. */
  static final class OtherForm extends IOException {}

  /**
   * Hands on each entry of an array.
   *
   * @param member of the object that holds the array; null when the array stands alone
   * @return how many there were; 0 also for a body without anything
   * @throws IOException when it breaks off; what was handed on before came whole
   */
  int read(InputStream body, @Nullable String member, Consumer<JsonNode> each) throws IOException {
    var counted = new Counted(body, mostBytes);
    // a byte that is no UTF-8 spoils one text, not the page
    try (JsonParser parser = JSON.createParser(new InputStreamReader(counted, UTF_8))) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return 0;
      }
      int entries =
          member == null ? array(parser, counted, each) : within(parser, counted, member, each);
      if (parser.nextToken() != null) {
        throw new OtherForm();
      }
      return entries;
    }
  }

  private static int within(
      JsonParser parser, Counted counted, String member, Consumer<JsonNode> each)
      throws IOException {
    if (!parser.isExpectedStartObjectToken()) {
      throw new OtherForm();
    }
    int entries = -1;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = parser.currentName().equals(member);
      parser.nextToken();
      if (wanted) {
        entries = array(parser, counted, each);
      } else {
        parser.skipChildren();
      }
    }
    if (entries < 0) {
      throw new OtherForm();
    }
    return entries;
  }

  private static int array(JsonParser parser, Counted counted, Consumer<JsonNode> each)
      throws IOException {
    if (!parser.isExpectedStartArrayToken()) {
      throw new OtherForm();
    }
    int entries = 0;
    counted.beginAnew();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode entry = JSON.readValue(parser);
      counted.beginAnew();
      entries++;
      each.accept(entry);
    }
    return entries;
  }

  /** Fails when more is read than one entry may take. */
  private static final class Counted extends FilterInputStream {
    private final int most;
    private int read;

    Counted(InputStream from, int most) {
      super(from);
      this.most = most;
    }

    void beginAnew() {
      read = 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      read += Math.max(count, 0);
      if (read > most) {
        throw new IOException("an entry is longer than " + most + " bytes");
      }
      return count;
    }
  }
}
