package com.actindo.connector.bigcommerce;

/**
 * One call to a store.
 *
 * @param method GET or PUT
 * @param path without ids, as it stands in logs, such as {@code /v2/orders/{id}}
 * @param address the path with ids and query
 */
record StoreCall(String method, String path, String address) {
  static StoreCall get(String path, String query) {
    return new StoreCall("GET", path, path + query);
  }

  /** The same with an id in the place of {@code {id}}. */
  StoreCall about(long id) {
    return new StoreCall(method, path, address.replace("{id}", Long.toString(id)));
  }

  String name() {
    return method + " " + path;
  }
}
