package com.actindo.connector.bigcommerce;

import com.actindo.connector.bigcommerce.ApiTrouble.Kind;
import com.actindo.connector.bigcommerce.catalog.CatalogCalls;
import com.actindo.connector.bigcommerce.catalog.Category;
import com.actindo.connector.bigcommerce.catalog.TaxClass;
import com.actindo.connector.bigcommerce.order.OrderCalls;
import com.actindo.connector.bigcommerce.store.Brand;
import com.actindo.connector.bigcommerce.store.Channel;
import com.actindo.connector.bigcommerce.store.Mirror;
import com.actindo.connector.bigcommerce.store.OrderStatus;
import com.actindo.connector.bigcommerce.store.StoreProfile;
import com.actindo.connector.http.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/**
 * The calls that the connector makes to one store (<a
 * href="https://developer.bigcommerce.com/docs/rest-management">REST Management API</a>). Unknown
 * members are ignored; an entry of a list without id or name is left out.
 */
public final class StoreClient {
  private final StoreCalls calls;
  private final StoreLists lists;
  private final StoreHash store;

  StoreClient(StoreCalls calls, StoreHash store) {
    this.calls = calls;
    this.lists = new StoreLists(calls);
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
        calls
            .get(path, "")
            .filter(JsonNode::isObject)
            .orElseThrow(() -> ApiTrouble.malformed("GET " + path));
    String id = Fields.text(body, "id").orElseThrow(() -> ApiTrouble.malformed("GET " + path));
    if (!id.equals(store.value())) {
      throw new ApiTrouble(Kind.OTHER_STORE, "GET " + path, "another store answered");
    }
    return new StoreProfile(
        store,
        Fields.text(body, "name").orElseThrow(() -> ApiTrouble.malformed("GET " + path)),
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

  /** The calls about orders. */
  public OrderCalls orders() {
    return new OrderCalls(calls);
  }

  /** {@code GET /v2/order_statuses}. */
  public Mirror<OrderStatus> orderStatuses() throws ApiTrouble {
    return lists.single("/v2/order_statuses", StoreLists::orderStatus);
  }

  /** {@code GET /v3/channels}, all pages. */
  public Mirror<Channel> channels() throws ApiTrouble {
    return lists.countedPages("/v3/channels", entry -> StoreLists.named(entry, Channel::new));
  }

  /** {@code GET /v3/catalog/brands}, at most 200 pages of 250. */
  public Mirror<Brand> brands() throws ApiTrouble {
    return lists.countedPages("/v3/catalog/brands", entry -> StoreLists.named(entry, Brand::new));
  }

  /** {@code GET /v3/catalog/categories}, at most 200 pages of 250. */
  public Mirror<Category> categories() throws ApiTrouble {
    return lists.countedPages("/v3/catalog/categories", StoreLists::category);
  }

  /** {@code GET /v2/tax_classes}, all pages. */
  public Mirror<TaxClass> taxClasses() throws ApiTrouble {
    return lists.pages("/v2/tax_classes", entry -> StoreLists.named(entry, TaxClass::new));
  }

  /** The calls about products. */
  public CatalogCalls products() {
    return new CatalogCalls(calls);
  }
}
