package com.actindo.connector.web.api;

import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.meaning.Limits;
import com.actindo.connector.web.meaning.OneOf;
import com.actindo.connector.web.meaning.Required;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the annotations on the members of records say to a schema. */
final class Members {
  private Members() {}

  /** Takes over what members may hold. */
  static void limit(SchemaGeneratorConfigPart<FieldScope> fields) {
    fields
        .withStringMinLengthResolver(field -> length(field, Limits::min))
        .withStringMaxLengthResolver(field -> length(field, Limits::max))
        .withWriteOnlyCheck(field -> field.getType().getErasedType().equals(Secret.class))
        .withStringPatternResolver(Members::pattern)
        .withStringFormatResolver(field -> word(field, Limits::format))
        .withEnumResolver(Members::choice)
        .withArrayUniqueItemsResolver(Members::unique)
        .withNumberInclusiveMinimumResolver(field -> value(field, Limits::min))
        .withNumberInclusiveMaximumResolver(field -> value(field, Limits::max));
  }

  /** Whether a member can be null. */
  static boolean nullable(FieldScope field) {
    Field member = field.getRawMember();
    return !field.isFakeContainerItemScope()
        && member.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !member.isAnnotationPresent(JsonInclude.class)
        && !member.isAnnotationPresent(Required.class);
  }

  private static @Nullable Limits limits(FieldScope field) {
    return field.isFakeContainerItemScope()
        ? field.getContainerItemAnnotation(Limits.class)
        : field.getAnnotation(Limits.class);
  }

  private static @Nullable Integer length(FieldScope field, Function<Limits, Long> end) {
    Limits limits = limits(field);
    if (limits == null || !field.getType().getErasedType().equals(String.class)) {
      return null;
    }
    long length = end.apply(limits);
    return open(length) ? null : Math.toIntExact(length);
  }

  private static @Nullable String pattern(FieldScope field) {
    String pattern = word(field, Limits::pattern);
    return pattern == null ? null : "^(" + pattern + ")$";
  }

  private static @Nullable String word(FieldScope field, Function<Limits, String> word) {
    Limits limits = limits(field);
    return limits == null || word.apply(limits).isEmpty() ? null : word.apply(limits);
  }

  private static @Nullable BigDecimal value(FieldScope field, Function<Limits, Long> end) {
    Limits limits = limits(field);
    if (limits == null || field.getType().getErasedType().equals(String.class)) {
      return null;
    }
    long value = end.apply(limits);
    return open(value) ? null : BigDecimal.valueOf(value);
  }

  private static boolean open(long end) {
    return end == Long.MAX_VALUE || end == Long.MIN_VALUE;
  }

  private static @Nullable Boolean unique(FieldScope field) {
    Limits limits = field.isFakeContainerItemScope() ? null : field.getAnnotation(Limits.class);
    boolean unique = limits != null && limits.unique();
    return unique ? Boolean.TRUE : null;
  }

  /** The numbers of a closed choice, or the names that its values have in JSON. */
  private static @Nullable List<?> choice(FieldScope field) {
    Limits limits = limits(field);
    if (limits != null && limits.values().length > 0) {
      List<@Nullable Long> numbers =
          new ArrayList<>(Arrays.stream(limits.values()).boxed().toList());
      if (nullable(field)) {
        numbers.add(null);
      }
      return numbers;
    }
    OneOf choice = field.getAnnotation(OneOf.class);
    return choice == null
        ? null
        : Arrays.stream(choice.value().getEnumConstants())
            .map(value -> JsonMapper.shared().valueToTree(value).asString())
            .toList();
  }
}
