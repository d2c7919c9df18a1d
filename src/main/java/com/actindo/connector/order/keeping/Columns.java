package com.actindo.connector.order.keeping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a chunk, column by column, as PostgreSQL's arrays take them. */
final class Columns {
  private final ObjectMapper json;

  Columns(ObjectMapper json) {
    this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  /** JSON whose members are always in the same order. */
  String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The same for the same value, in every instance and at all times. */
  String digest(Object value) {
    try {
      byte[] bytes = json(value).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> @Nullable String[] texts(
      List<T> rows, Function<? super T, ? extends @Nullable String> of) {
    return rows.stream().map(of).toArray(String[]::new);
  }

  static <T> @Nullable Long[] wholes(
      List<T> rows, Function<? super T, ? extends @Nullable Long> of) {
    return rows.stream().map(of).toArray(Long[]::new);
  }

  static <T> @Nullable Integer[] numbers(
      List<T> rows, Function<? super T, ? extends @Nullable Integer> of) {
    return rows.stream().map(of).toArray(Integer[]::new);
  }

  static <T> @Nullable BigDecimal[] decimals(
      List<T> rows, Function<? super T, ? extends @Nullable BigDecimal> of) {
    return rows.stream().map(of).toArray(BigDecimal[]::new);
  }

  static <T> @Nullable OffsetDateTime[] times(
      List<T> rows, Function<? super T, ? extends @Nullable Instant> of) {
    return rows.stream()
        .map(row -> {
          Instant time = of.apply(row);
          return time == null ? null : time.atOffset(ZoneOffset.UTC);
        })
        .toArray(OffsetDateTime[]::new);
  }
}
