package com.actindo.connector.bigcommerce;

import com.actindo.connector.http.BoundedHttp;
import com.actindo.connector.vault.Secret;
import java.net.URI;
import java.time.Duration;

/** The REST API of all stores; it keeps the connections. */
public final class BigCommerceApi implements AutoCloseable {
  private final BoundedHttp http = new BoundedHttp();
  private final URI apiUrl;
  private final Duration timeout;

  /**
   * @param apiUrl what stands before {@code /stores/{hash}}
   * @param timeout for one call, from connecting to the last byte
   */
  public BigCommerceApi(URI apiUrl, Duration timeout) {
    this.apiUrl = apiUrl;
    this.timeout = timeout;
  }

  /** The API of one store, with its token. */
  public StoreClient store(StoreHash store, Secret token) {
    return new StoreClient(
        new StoreCalls(http, Addresses.under(apiUrl, "/stores/" + store.value()), token, timeout),
        store);
  }

  @Override
  public void close() {
    http.close();
  }
}
