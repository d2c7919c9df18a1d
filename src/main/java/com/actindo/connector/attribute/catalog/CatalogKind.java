package com.actindo.connector.attribute.catalog;

import com.actindo.connector.attribute.Names;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What becomes an attribute of the offers for each name that the products use: with its key, its
 * group and the data type that it begins with, which may be adapted.
 */
public enum CatalogKind {
  /** Written as text, whatever the attribute's type (BigCommerce allows 250 characters). */
  CUSTOM_FIELD(
      "custom-field",
      "Custom Fields",
      "Individuelle Felder",
      "String",
      null,
      250,
      "custom_fields[]"),
  /** A closed list of values that tells variants apart. */
  OPTION(
      "option",
      "Options",
      "Optionen",
      "TreeNode",
      "flat; single select",
      null,
      "variants[].option_values[]");

  private final String id;
  private final String english;
  private final String german;
  private final String dataType;
  private final @Nullable String configuration;
  private final @Nullable Integer maxLength;
  private final String path;

  CatalogKind(
      String id,
      String english,
      String german,
      String dataType,
      @Nullable String configuration,
      @Nullable Integer maxLength,
      String path) {
    this.id = id;
    this.english = english;
    this.german = german;
    this.dataType = dataType;
    this.configuration = configuration;
    this.maxLength = maxLength;
    this.path = path;
  }

  /** The name in rows and answers. */
  @JsonValue
  public String id() {
    return id;
  }

  /**
   * The kind with this name.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public static CatalogKind of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst().orElseThrow();
  }

  Names group() {
    return new Names(english, german);
  }

  String dataType() {
    return dataType;
  }

  @Nullable String configuration() {
    return configuration;
  }

  @Nullable Integer maxLength() {
    return maxLength;
  }

  /** Where BigCommerce keeps it in a product; null where it is a matter of the variants. */
  @Nullable String path() {
    return perVariant() ? null : path;
  }

  @Nullable String variantPath() {
    return perVariant() ? path : null;
  }

  boolean perVariant() {
    return path.startsWith("variants");
  }

  /** What fields and keys begin with, such as {@code custom_field}. */
  String prefix() {
    return id.replace('-', '_');
  }

  /** The group's name as keys have it. */
  String groupSlug() {
    return prefix() + 's';
  }
}
