package com.actindo.connector.http;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes heads of answers without a peer. */
public final class HeadFixture {
  private HeadFixture() {}

  /** A head with these names and values. */
  public static Head head(int status, String... headers) {
    Map<String, List<String>> all = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.computeIfAbsent(headers[i], _ -> new ArrayList<>()).add(headers[i + 1]);
    }
    return new Head(status, HttpHeaders.of(all, (_, _) -> true));
  }
}
