package com.actindo.connector.attribute;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code attribute/standard-attributes.csv}: an attribute as every BigCommerce
 * connection has it.
 *
 * @param key with {@code {id}} where the connection's id stands; without it for an attribute that a
 *     workspace has once
 * @param group the name of the attribute group
 * @param elements the closed list of values; empty when the attribute has none or the store brings
 *     it
 */
record StandardAttribute(
    Entity entity,
    String field,
    String key,
    Names names,
    String dataType,
    @Nullable String configuration,
    @Nullable String dimension,
    @Nullable String unitSource,
    Names group,
    boolean required,
    boolean changeablePerVariant,
    @Nullable Integer minLength,
    @Nullable Integer maxLength,
    @Nullable BigDecimal minValue,
    @Nullable BigDecimal maxValue,
    @Nullable Short precision,
    List<Element> elements,
    boolean readOnly,
    boolean multiLanguage,
    boolean multiScope,
    boolean sensitive,
    String direction,
    @Nullable String path,
    @Nullable String variantPath,
    Status status) {
  private static final String ID = "{id}";

  /** Whether a connection creates the attribute. */
  enum Status {
    /** Created once for each connection. */
    STANDARD,
    /** Created once for each workspace. */
    INHERITED,
    /** Not created before a feature uses it. */
    OPTIONAL
  }

  StandardAttribute {
    elements = List.copyOf(elements);
    if ((status == Status.INHERITED) == key.contains(ID)) {
      throw new IllegalArgumentException(key + " does not fit " + status);
    }
  }

  String keyFor(long connectionId) {
    return key.replace(ID, Long.toString(connectionId));
  }

  /** Whether the elements follow a list of the store. */
  boolean mirrored() {
    return Arrays.stream(Mirrored.values())
        .anyMatch(list -> list.entity() == entity && list.field().equals(field));
  }

  /** The group's name as keys have it, such as {@code images_videos}. */
  String groupSlug() {
    return group.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }
}
