package com.actindo.connector.sandbox.workspace;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a query string that travelled as the value of a field. */
final class Queries {
  private Queries() {}

  static Map<String, String> parse(String query) {
    var pairs = new LinkedHashMap<String, String>();
    for (var part : query.split("&", -1)) {
      var halves = part.split("=", 2);
      if (halves.length == 2) {
        pairs.put(decode(halves[0]), decode(halves[1]));
      }
    }
    return pairs;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
