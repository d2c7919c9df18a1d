package com.actindo.connector.bigcommerce;

import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.quota.Quota;
import com.actindo.connector.http.Answer;
import com.actindo.connector.http.StreamedAnswer;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls to one store, each within the store's quota; status codes become kinds of trouble. It reads
 * and it puts: there is no way to delete anything.
 */
public final class StoreCalls {
  private static final int LONGEST_ANSWER = 8 * 1024 * 1024;
  private static final int LONGEST_ERROR = 64 * 1024;

  private final StoreHttp http;
  private final Quota quota;
  private final StoreHash store;

  StoreCalls(StoreHttp http, Quota quota, StoreHash store) {
    this.http = http;
    this.quota = quota;
    this.store = store;
  }

  /**
   * What is known of a list after it was read.
   *
   * @param entries how many there were
   * @param told when BigCommerce sent it, by its own clock; null when it does not say
   */
  public record Listed(int entries, @Nullable Instant told) {}

  /**
   * The JSON at a path such as {@code /v2/store}, at most 8 MiB.
   *
   * @param query with its question mark, or nothing
   * @return empty for a body that is empty, as BigCommerce answers 204 for an empty list
   * @throws ApiTrouble for every status but 200 and 204, and for what is not JSON
   */
  public Optional<JsonNode> get(String path, String query) throws ApiTrouble {
    return get(StoreCall.get(path, query));
  }

  /**
   * As {@link #get(String, String)}, below a path with an id.
   *
   * @param path with {@code {id}} in the place of the id
   */
  public Optional<JsonNode> get(String path, long id, String query) throws ApiTrouble {
    return get(StoreCall.get(path, query).about(id));
  }

  private Optional<JsonNode> get(StoreCall call) throws ApiTrouble {
    try (StreamedAnswer streamed = answer(call, null)) {
      Answer answer = streamed.whole(LONGEST_ANSWER);
      if (answer.hasNoBody()) {
        return Optional.empty();
      }
      return Optional.of(
          answer
              .json()
              .orElseThrow(
                  () -> new ApiTrouble(Kind.FAILED, call.name(), "the answer is not JSON")));
    } catch (IOException e) {
      throw broken(call, e);
    }
  }

  /**
   * A list, read as it comes: never more than one entry is in memory, and none beyond 8 MiB.
   *
   * @param member of the object that holds the array (V3); null when the array stands alone (V2)
   * @param each gets every entry, with numbers as they were written; whatever it got before a
   *     failure came whole
   * @throws ApiTrouble also when the answer breaks off in the middle
   */
  public Listed list(String path, String query, @Nullable String member, Consumer<JsonNode> each)
      throws ApiTrouble {
    StoreCall call = StoreCall.get(path, query);
    try (StreamedAnswer answer = answer(call, null)) {
      int entries = new JsonEntries(LONGEST_ANSWER).read(answer.body(), member, each);
      return new Listed(entries, answer.head().date().orElse(null));
    } catch (JacksonException e) {
      throw new ApiTrouble(Kind.FAILED, call.name(), "the answer is not JSON, or not whole");
    } catch (JsonEntries.OtherForm e) {
      throw ApiTrouble.malformed(call.name());
    } catch (IOException e) {
      throw broken(call, e);
    }
  }

  /**
   * Puts JSON; what is answered to it does not matter.
   *
   * @param path with {@code {id}} in the place of the id
   * @throws ApiTrouble for every status that does not say that it was done
   */
  public void put(String path, long id, String json) throws ApiTrouble {
    try (StreamedAnswer done = answer(new StoreCall("PUT", path, path).about(id), json)) {
      done.whole(LONGEST_ANSWER); // read to its end, the connection can be used again
    } catch (IOException toldEnough) {
      // the status said that it was done
    }
  }

  /** An answer with a status that says that all is well. */
  private StreamedAnswer answer(StoreCall call, @Nullable String body) throws ApiTrouble {
    HttpRequest request = http.request(call, body);
    Optional<Duration> wait = quota.take(store);
    if (wait.isPresent()) {
      throw new ApiTrouble(Kind.BUSY, call.name(), "no quota left", wait.get(), null);
    }
    StreamedAnswer answer = open(call, request);
    int status = answer.status();
    if (status == 200 || status == 204 || (body != null && (status == 201 || status == 202))) {
      return answer;
    }
    try (answer) {
      throw trouble(call, answer);
    }
  }

  private StreamedAnswer open(StoreCall call, HttpRequest request) throws ApiTrouble {
    long begun = System.nanoTime();
    StreamedAnswer answer;
    try {
      answer = http.open(request);
    } catch (IOException e) {
      quota.unanswered(store);
      throw broken(call, e);
    }
    try {
      quota.told(store, answer.head(), Duration.ofNanos(System.nanoTime() - begun));
      return answer;
    } catch (RuntimeException e) {
      answer.close();
      throw e;
    }
  }

  private static ApiTrouble broken(StoreCall call, IOException e) {
    return e instanceof HttpTimeoutException
        ? new ApiTrouble(Kind.TIMED_OUT, call.name(), "no whole answer in time")
        : new ApiTrouble(Kind.FAILED, call.name(), "no answer: " + e.getClass().getSimpleName());
  }

  private static ApiTrouble trouble(StoreCall call, StreamedAnswer answer) {
    Kind kind =
        switch (answer.status()) {
          case 401 -> Kind.TOKEN_REJECTED;
          case 403 -> Kind.FORBIDDEN;
          case 404 -> Kind.NOT_FOUND;
          case 429 -> Kind.BUSY;
          case 500, 502, 504 -> Kind.SERVER_ERROR;
          case 503 -> Kind.STORE_UNAVAILABLE;
          default -> Kind.FAILED;
        };
    return new ApiTrouble(
        kind,
        call.name(),
        "status " + answer.status(),
        answer.head().retryAfter().orElse(null),
        error(answer));
  }

  /** Gateways answer with anything or nothing: what cannot be read says nothing. */
  private static @Nullable ApiError error(StreamedAnswer answer) {
    try {
      return answer.whole(LONGEST_ERROR).json().flatMap(ApiError::read).orElse(null);
    } catch (IOException unreadable) {
      return null;
    }
  }
}
