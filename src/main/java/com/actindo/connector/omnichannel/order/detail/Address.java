package com.actindo.connector.omnichannel.order.detail;

import com.actindo.connector.order.detail.AttributeValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An address as it stands on an envelope.
 *
 * @param title what the group of its attributes is called
 * @param lines what it has, from the name to the country
 * @param reach e-mail address and telephone
 */
public record Address(String title, List<String> lines, List<String> reach) {
  private static final List<String> PREFIXES = List.of("bill_address_", "deliver_address_");

  public Address {
    lines = List.copyOf(lines);
    reach = List.copyOf(reach);
  }

  /** The addresses that the order has. */
  static List<Address> of(List<AttributeValue> attributes, Values values) {
    return PREFIXES.stream()
        .map(prefix -> attributes.stream().filter(one -> starts(one, prefix)).toList())
        .filter(own -> !own.isEmpty())
        .map(own -> address(own, values))
        .toList();
  }

  /** Whether an attribute belongs to an address. */
  static boolean has(AttributeValue attribute) {
    return PREFIXES.stream().anyMatch(prefix -> starts(attribute, prefix));
  }

  private static Address address(List<AttributeValue> own, Values values) {
    Map<String, String> parts =
        own.stream()
            .collect(
                Collectors.toMap(
                    one -> one.attribute().field().replaceFirst("^[a-z]+_address_", ""),
                    values::text));
    return new Address(
        values.name(own.getFirst().attribute().group().name()),
        lines(
            parts,
            List.of(
                List.of("first_name", "name"),
                List.of("company"),
                List.of("street", "number"),
                List.of("co"),
                List.of("zip", "city"),
                List.of("state"),
                List.of("country"))),
        lines(parts, List.of(List.of("email"), List.of("phone"))));
  }

  /**
   * A line for each list of parts; parts that are not there are left out, and so are empty lines.
   */
  private static List<String> lines(Map<String, String> parts, List<List<String>> wanted) {
    return wanted.stream()
        .map(names ->
            names.stream()
                .map(parts::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static boolean starts(AttributeValue attribute, String prefix) {
    return attribute.attribute().field().startsWith(prefix);
  }

  @Override
  public String toString() {
    return "Address[" + title + "]";
  }
}
