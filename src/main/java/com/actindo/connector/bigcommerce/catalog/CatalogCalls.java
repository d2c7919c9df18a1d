package com.actindo.connector.bigcommerce.catalog;

import com.actindo.connector.bigcommerce.ApiTrouble;
import com.actindo.connector.bigcommerce.StoreCalls;
import com.actindo.connector.http.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicLong;

/** The calls about products of one store. */
public final class CatalogCalls {
  private static final String PRODUCTS = "/v3/catalog/products";

  /** How many products a page can hold. */
  public static final int MOST = 250;

  private final StoreCalls calls;

  public CatalogCalls(StoreCalls calls) {
    this.calls = calls;
  }

  /**
   * {@code GET /v3/catalog/products} with variants and custom fields, one page of those that come
   * after an id; of each product no more is kept than its words.
   *
   * @param after the id of the last product of the page before; 0 for the first one
   * @param limit how many products, at most {@link #MOST}
   */
  public CatalogPage page(long after, int limit) throws ApiTrouble {
    var words = new WordCollector();
    var last = new AtomicLong(after);
    int products =
        calls
            .list(
                PRODUCTS,
                query(after, limit),
                "data",
                product -> {
                  words.add(product);
                  last.accumulateAndGet(id(product), Math::max);
                })
            .entries();
    boolean more = products >= limit && last.get() > after;
    return new CatalogPage(words.words(), products, last.get(), more);
  }

  private static String query(long after, int limit) {
    return "?include=variants,custom_fields&include_fields=id&sort=id&direction=asc&limit="
        + limit
        + (after > 0 ? "&id:greater=" + after : "");
  }

  private static long id(JsonNode product) {
    return Fields.number(product, "id").orElse(0);
  }
}
