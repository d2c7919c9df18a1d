package com.actindo.connector.attribute.list;

import com.actindo.connector.attribute.Names;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute as the JSON interface shows it.
 *
 * @param connection the connection that created it; null for what a workspace has once
 * @param unit the store's unit; null before the first synchronisation and without a dimension
 * @param elements the values it can take, in their order and at most 1000 of them
 * @param elementCount how many values there are
 */
record AttributeJson(
    long id,
    @Nullable Long connection,
    String key,
    String entity,
    String field,
    Names name,
    String dataType,
    @Nullable String configuration,
    @Nullable String dimension,
    @Nullable String unit,
    boolean changeablePerVariant,
    @Nullable Integer minLength,
    @Nullable Integer maxLength,
    @Nullable BigDecimal minValue,
    @Nullable BigDecimal maxValue,
    @Nullable Short precision,
    boolean readOnly,
    boolean multiLanguage,
    boolean multiScope,
    boolean sensitive,
    String direction,
    @Nullable String bigcommercePath,
    @Nullable String bigcommerceVariantPath,
    int elementCount,
    List<ElementJson> elements,
    Instant createdAt) {

  /** One value of a closed list. */
  record ElementJson(String key, Names name) {}
}
