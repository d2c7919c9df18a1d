package com.actindo.connector.bigcommerce;

import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.catalog.Category;
import com.actindo.connector.bigcommerce.store.Mirror;
import com.actindo.connector.bigcommerce.store.OrderStatus;
import com.actindo.connector.http.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads lists of a store whole; an entry without id or name is left out. */
final class StoreLists {
  private static final int PAGE = 250;
  private static final int MOST_PAGES = 200;

  private final StoreCalls calls;

  StoreLists(StoreCalls calls) {
    this.calls = calls;
  }

  /** Makes an entry from what most have. */
  interface Named<T> {
    T of(long id, String name);
  }

  /** A list of the V2 API that has one page. */
  <T> Mirror<T> single(String path, Function<JsonNode, @Nullable T> reading) throws ApiTrouble {
    try {
      Optional<JsonNode> body = calls.get(path, "");
      return new Mirror<>(body.isEmpty() ? List.of() : items(path, body.get(), reading), true);
    } catch (ApiTrouble e) {
      return unknownIfNotFound(e);
    }
  }

  /** A list of the V2 API, whose pages end with a short one. */
  <T> Mirror<T> pages(String path, Function<JsonNode, @Nullable T> reading) throws ApiTrouble {
    var all = new ArrayList<T>();
    try {
      for (int page = 1; page <= MOST_PAGES; page++) {
        Optional<JsonNode> body = calls.get(path, query(page));
        if (body.isEmpty()) {
          break;
        }
        all.addAll(items(path, body.get(), reading));
        if (body.get().size() < PAGE) {
          break;
        }
      }
    } catch (ApiTrouble e) {
      return unknownIfNotFound(e);
    }
    return new Mirror<>(all, true);
  }

  /** A list of the V3 API, which says how many pages it has. */
  <T> Mirror<T> countedPages(String path, Function<JsonNode, @Nullable T> reading)
      throws ApiTrouble {
    var all = new ArrayList<T>();
    try {
      long last = 1;
      for (int page = 1; page <= Math.min(last, MOST_PAGES); page++) {
        Optional<JsonNode> body = calls.get(path, query(page));
        if (body.isEmpty()) {
          if (page > 1) {
            throw ApiTrouble.malformed("GET " + path); // a page that was promised
          }
          break;
        }
        all.addAll(items(path, body.get().path("data"), reading));
        JsonNode pagination = body.get().path("meta").path("pagination");
        last = Fields.number(pagination, "total_pages").orElse(1);
      }
    } catch (ApiTrouble e) {
      return unknownIfNotFound(e);
    }
    return new Mirror<>(all, true);
  }

  private static String query(int page) {
    return "?limit=" + PAGE + (page > 1 ? "&page=" + page : "");
  }

  static <T> @Nullable T named(JsonNode entry, Named<T> made) {
    OptionalLong id = Fields.number(entry, "id");
    Optional<String> name = Fields.text(entry, "name");
    return id.isEmpty() || name.isEmpty() ? null : made.of(id.getAsLong(), name.get());
  }

  static @Nullable Category category(JsonNode entry) {
    OptionalLong parent = Fields.number(entry, "parent_id");
    Long above = parent.orElse(0) == 0 ? null : Long.valueOf(parent.getAsLong());
    return named(entry, (id, name) -> new Category(id, name, above));
  }

  static @Nullable OrderStatus orderStatus(JsonNode entry) {
    OptionalLong id = Fields.number(entry, "id");
    Optional<String> name = Fields.text(entry, "name");
    if (id.isEmpty() || id.getAsLong() > Integer.MAX_VALUE || name.isEmpty()) {
      return null;
    }
    return new OrderStatus(
        (int) id.getAsLong(),
        Fields.text(entry, "custom_label").orElse(name.get()),
        Fields.text(entry, "system_label").orElse(name.get()));
  }

  private static <T> List<T> items(
      String path, JsonNode array, Function<JsonNode, @Nullable T> reading) throws ApiTrouble {
    if (!array.isArray()) {
      throw ApiTrouble.malformed("GET " + path);
    }
    var items = new ArrayList<T>();
    for (JsonNode entry : array) {
      T item = reading.apply(entry);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private static <T> Mirror<T> unknownIfNotFound(ApiTrouble trouble) throws ApiTrouble {
    if (trouble.kind() == Kind.NOT_FOUND) {
      return new Mirror<>(List.of(), false);
    }
    throw trouble;
  }
}
