package com.actindo.connector.flow;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** JSON bodies that are nearly right, or not at all. */
final class FuzzedJson {
  private static final List<String> NAMES =
      List.of(
          "name",
          "driver",
          "credentials",
          "storeHash",
          "accessToken",
          "variantOptionType",
          "orderFilters",
          "statuses",
          "fromId",
          "createdFrom",
          "importArchived",
          "offers",
          "onlyPushMappedAttributes",
          "status",
          "id",
          "__proto__",
          "");
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e400",
          "99999999999999999999999",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"a\\r\\nSet-Cookie: a=b\"",
          "\"'; drop table connection; --\"",
          "\"<script>alert(1)</script>\"",
          "\"" + "x".repeat(300) + "\"",
          "\"bigcommerce\"",
          "\"fuzz1\"",
          "\"token-1\"",
          "\"dropdown\"",
          "\"shipped\"",
          "\"2026-02-30\"",
          "\"Acme\"",
          "[]",
          "[7,7,-7]",
          "{}");
  private static final List<String> BROKEN =
      List.of("", "{", "[[[[", "{\"name\":}", "null", "7", "\u0000", "{}{}", "[".repeat(5_000));

  private FuzzedJson() {}

  static String of(Random random) {
    return random.nextInt(6) == 0
        ? BROKEN.get(random.nextInt(BROKEN.size()))
        : object(random, random.nextInt(3));
  }

  private static String object(Random random, int depth) {
    return Stream.generate(
            () -> '"' + NAMES.get(random.nextInt(NAMES.size())) + "\":" + value(random, depth))
        .limit(random.nextInt(5))
        .collect(joining(",", "{", "}"));
  }

  private static String value(Random random, int depth) {
    return depth > 0 && random.nextBoolean()
        ? object(random, depth - 1)
        : VALUES.get(random.nextInt(VALUES.size()));
  }
}
