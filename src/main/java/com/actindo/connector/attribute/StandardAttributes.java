package com.actindo.connector.attribute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.actindo.connector.attribute.StandardAttribute.Status;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that a BigCommerce connection has, read once at the start from the resource files
 * beside this package. A file that is not what the contract counts does not start.
 */
public final class StandardAttributes {
  private static final int STANDARD = 97;
  private static final int INHERITED = 24;
  private static final int OPTIONAL = 14;

  private final List<StandardAttribute> all;

  private StandardAttributes(List<StandardAttribute> all) {
    this.all = List.copyOf(all);
    must(Status.STANDARD, STANDARD);
    must(Status.INHERITED, INHERITED);
    must(Status.OPTIONAL, OPTIONAL);
  }

  /** Reads the files of the class path. */
  public static StandardAttributes load() {
    Map<String, List<Element>> elements =
        rows("/attribute/element-names.csv").stream()
            .collect(
                groupingBy(
                    row -> text(row, "entity") + '.' + text(row, "field"),
                    mapping(StandardAttributes::element, toList())));
    return new StandardAttributes(
        rows("/attribute/standard-attributes.csv").stream()
            .map(row -> attribute(row, elements))
            .toList());
  }

  /** The attributes of this status, in the order of the file. */
  List<StandardAttribute> with(Status status) {
    return all.stream().filter(attribute -> attribute.status() == status).toList();
  }

  /** What a connection lists in its sets: its own attributes and those of the workspace. */
  List<StandardAttribute> created() {
    return all.stream().filter(attribute -> attribute.status() != Status.OPTIONAL).toList();
  }

  /** The elements that an attribute has before any store was asked. */
  public List<Element> elements(Entity entity, String field) {
    return all.stream()
        .filter(row -> row.entity() == entity && row.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no attribute " + entity + '.' + field))
        .elements();
  }

  private void must(Status status, int count) {
    if (with(status).size() != count) {
      throw new IllegalStateException(
          "standard-attributes.csv has " + with(status).size() + ' ' + status + ", not " + count);
    }
  }

  private static StandardAttribute attribute(
      Map<String, String> row, Map<String, List<Element>> elements) {
    return new StandardAttribute(
        Entity.of(text(row, "entity")).orElseThrow(),
        text(row, "field"),
        text(row, "key_template"),
        new Names(text(row, "name_en"), text(row, "name_de")),
        text(row, "data_type"),
        optional(row, "configuration"),
        optional(row, "dimension"),
        optional(row, "unit_source"),
        new Names(text(row, "group_en"), text(row, "group_de")),
        yes(row, "required"),
        yes(row, "changeable_per_variant"),
        whole(row, "min_length"),
        whole(row, "max_length"),
        number(row, "min_value"),
        number(row, "max_value"),
        small(row, "precision"),
        closedList(row, elements),
        yes(row, "read_only"),
        yes(row, "multi_language"),
        yes(row, "multi_scope"),
        yes(row, "sensitive"),
        text(row, "direction"),
        optional(row, "bc_path"),
        optional(row, "bc_variant_path"),
        Status.valueOf(text(row, "status").toUpperCase(Locale.ROOT)));
  }

  private static List<Element> closedList(
      Map<String, String> row, Map<String, List<Element>> elements) {
    String keys = optional(row, "enum");
    List<Element> named =
        elements.getOrDefault(text(row, "entity") + '.' + text(row, "field"), List.of());
    List<String> expected = keys == null ? List.of() : List.of(keys.split("\\|", -1));
    if (!named.stream().map(Element::key).toList().equals(expected)) {
      throw new IllegalStateException("element-names.csv does not fit " + text(row, "field"));
    }
    return named;
  }

  private static Element element(Map<String, String> row) {
    return new Element(text(row, "key"), new Names(text(row, "name_en"), text(row, "name_de")));
  }

  private static List<Map<String, String>> rows(String resource) {
    ObjectReader csv =
        new CsvMapper()
            .readerFor(new TypeReference<Map<String, String>>() {})
            .with(CsvSchema.emptySchema().withHeader());
    try (InputStream file =
            Objects.requireNonNull(
                StandardAttributes.class.getResourceAsStream(resource), resource);
        MappingIterator<Map<String, String>> rows = csv.readValues(file)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String text(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static @Nullable String optional(Map<String, String> row, String column) {
    String value = text(row, column);
    return value.isEmpty() ? null : value;
  }

  private static boolean yes(Map<String, String> row, String column) {
    return switch (text(row, column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalStateException(column + " is neither yes nor no");
    };
  }

  private static @Nullable Integer whole(Map<String, String> row, String column) {
    String value = optional(row, column);
    return value == null ? null : Integer.valueOf(value);
  }

  private static @Nullable Short small(Map<String, String> row, String column) {
    String value = optional(row, column);
    return value == null ? null : Short.valueOf(value);
  }

  private static @Nullable BigDecimal number(Map<String, String> row, String column) {
    String value = optional(row, column);
    return value == null ? null : new BigDecimal(value);
  }
}
