package com.actindo.connector.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a peer answered. Never prints its body, which may hold a token. */
public final class Answer {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final Head head;
  private final byte[] body;

  Answer(Head head, byte[] body) {
    this.head = head;
    this.body = body;
  }

  public int status() {
    return head.status();
  }

  public boolean hasNoBody() {
    return body.length == 0;
  }

  /** The body as JSON; empty when it is something else, or nothing. */
  public Optional<JsonNode> json() {
    try {
      JsonNode root = JSON.readValue(body);
      return root == null || root.isMissingNode() ? Optional.empty() : Optional.of(root);
    } catch (JacksonException notJson) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new IllegalStateException("an array of bytes cannot fail to be read", impossible);
    }
  }

  /** See {@link Head#date}. */
  public Optional<Instant> date() {
    return head.date();
  }

  /** See {@link Head#retryAfter}. */
  public Optional<Duration> retryAfter() {
    return head.retryAfter();
  }

  @Override
  public String toString() {
    return "Answer[" + head.status() + ", " + body.length + " bytes]";
  }
}
