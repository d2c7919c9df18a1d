package com.actindo.connector.bigcommerce;

import com.actindo.connector.bigcommerce.quota.Quota;
import com.actindo.connector.http.BoundedHttp;
import com.actindo.connector.http.Patience;
import com.actindo.connector.vault.Secret;
import java.net.URI;
import java.time.Duration;

/** The REST API of all stores; it keeps the connections. */
public final class BigCommerceApi implements AutoCloseable {
  private final BoundedHttp http = new BoundedHttp();
  private final URI apiUrl;
  private final Patience patience;
  private final Quota quota;

  /**
   * @param apiUrl what stands before {@code /stores/{hash}}
   * @param patience for one call
   * @param quota asked before each call
   */
  public BigCommerceApi(URI apiUrl, Patience patience, Quota quota) {
    this.apiUrl = apiUrl;
    this.patience = patience;
    this.quota = quota;
  }

  /**
   * One that never asks whether a store has quota left.
   *
   * @param timeout for one call, from connecting to the last byte
   */
  public BigCommerceApi(URI apiUrl, Duration timeout) {
    this(apiUrl, Patience.of(timeout), Quota.UNKNOWN);
  }

  /** The API of one store, with its token. */
  public StoreClient store(StoreHash store, Secret token) {
    URI base = Addresses.under(apiUrl, "/stores/" + store.value());
    var http = new StoreHttp(this.http, base, token, patience);
    return new StoreClient(new StoreCalls(http, quota, store), store);
  }

  @Override
  public void close() {
    http.close();
  }
}
