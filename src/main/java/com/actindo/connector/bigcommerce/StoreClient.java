package com.actindo.connector.bigcommerce;

import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.http.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The calls that the connector makes to one store (<a
 * href="https://developer.bigcommerce.com/docs/rest-management">REST Management API</a>). Unknown
 * members are ignored; an entry of a list without id or name is left out.
 */
public final class StoreClient {
  private static final int MOST_PAGES = 200;

  private final StoreCalls calls;
  private final StoreHash store;

  StoreClient(StoreCalls calls, StoreHash store) {
    this.calls = calls;
    this.store = store;
  }

  /**
   * {@code GET /v2/store}, of which only id and name are required.
   *
   * @throws ApiTrouble also when the answer speaks of another store
   */
  public StoreProfile profile() throws ApiTrouble {
    String path = "/v2/store";
    JsonNode body =
        calls.get(path, "").filter(JsonNode::isObject).orElseThrow(() -> malformed(path));
    String id = Fields.text(body, "id").orElseThrow(() -> malformed(path));
    if (!id.equals(store.value())) {
      throw new ApiTrouble(Kind.OTHER_STORE, "GET " + path, "another store answered");
    }
    return new StoreProfile(
        store,
        Fields.text(body, "name").orElseThrow(() -> malformed(path)),
        Fields.textOrNull(body, "domain"),
        Fields.text(body, "control_panel_base_url").filter(StoreClient::isWeb).orElse(null),
        Fields.textOrNull(body.path("timezone"), "name"),
        Fields.textOrNull(body, "currency"),
        Fields.textOrNull(body, "weight_units"),
        Fields.textOrNull(body, "dimension_units"));
  }

  /**
   * Whether the token has a scope, as far as the smallest call that needs it shows: only a 403 says
   * that it has not.
   *
   * @param scope a scope that none of our calls needs counts as granted
   * @throws ApiTrouble when the answer says neither
   */
  public boolean allows(String scope) throws ApiTrouble {
    Optional<ScopeProbe> probe = ScopeProbe.of(scope);
    if (probe.isEmpty()) {
      return true;
    }
    try {
      calls.get(probe.get().path(), "?limit=1");
      return true;
    } catch (ApiTrouble trouble) {
      if (trouble.kind() == Kind.FORBIDDEN) {
        return false;
      }
      if (trouble.kind() == Kind.NOT_FOUND) {
        return true;
      }
      throw trouble;
    }
  }

  /** The address becomes a link, so it must not be one that runs a script. */
  private static boolean isWeb(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  /** {@code GET /v2/order_statuses}. */
  public Mirror<OrderStatus> orderStatuses() throws ApiTrouble {
    String path = "/v2/order_statuses";
    try {
      Optional<JsonNode> body = calls.get(path, "");
      return new Mirror<>(
          body.isEmpty() ? List.of() : items(path, body.get(), StoreClient::orderStatus), true);
    } catch (ApiTrouble e) {
      return unknownIfNotFound(e);
    }
  }

  private static @Nullable OrderStatus orderStatus(JsonNode entry) {
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

  /** {@code GET /v3/channels}, all pages. */
  public Mirror<Channel> channels() throws ApiTrouble {
    return pages("/v3/channels", entry -> named(entry, Channel::new));
  }

  /** {@code GET /v3/catalog/brands}, at most 200 pages of 250. */
  public Mirror<Brand> brands() throws ApiTrouble {
    return pages("/v3/catalog/brands", entry -> named(entry, Brand::new));
  }

  private interface Named<T> {
    T of(long id, String name);
  }

  private static <T> @Nullable T named(JsonNode entry, Named<T> made) {
    OptionalLong id = Fields.number(entry, "id");
    Optional<String> name = Fields.text(entry, "name");
    return id.isEmpty() || name.isEmpty() ? null : made.of(id.getAsLong(), name.get());
  }

  private <T> Mirror<T> pages(String path, Function<JsonNode, @Nullable T> reading)
      throws ApiTrouble {
    var all = new ArrayList<T>();
    try {
      long last = 1;
      for (int page = 1; page <= Math.min(last, MOST_PAGES); page++) {
        Optional<JsonNode> body = calls.get(path, "?limit=250" + (page > 1 ? "&page=" + page : ""));
        if (body.isEmpty()) {
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

  private static <T> List<T> items(
      String path, JsonNode array, Function<JsonNode, @Nullable T> reading) throws ApiTrouble {
    if (!array.isArray()) {
      throw malformed(path);
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

  private static ApiTrouble malformed(String path) {
    return new ApiTrouble(Kind.FAILED, "GET " + path, "the answer has another form");
  }
}
