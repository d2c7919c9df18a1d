package com.actindo.connector.attribute.sheet;

import com.actindo.connector.attribute.Names;
import java.util.Map;
import java.util.Optional;

/**
 * An attribute as a connection's set lists it.
 *
 * @param field what it holds, without a connection
 * @param dataType the DataHub's name of the type of its values
 * @param elements what people read for each value of a closed list, by the shop's value
 */
public record SheetAttribute(
    String key,
    String field,
    Names name,
    String dataType,
    Group group,
    Map<String, Names> elements) {

  /** The group that shows an attribute. */
  public record Group(String key, Names name) {}

  public SheetAttribute {
    elements = Map.copyOf(elements);
  }

  /** What people read for a value of the closed list; empty for one that it does not have. */
  public Optional<Names> element(Object value) {
    return Optional.ofNullable(elements.get(value.toString()));
  }
}
