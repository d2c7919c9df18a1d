package com.actindo.connector.attribute.list;

import com.actindo.connector.web.api.Operation;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.meaning.Words;
import java.util.Set;

/** What the JSON interface can do with attributes, groups and sets. */
public final class AttributeOperations {
  private static final Words TOPIC = new Words("Attributes", "Attribute");

  public static final Operation ATTRIBUTES =
      list(
          "listAttributes",
          new Words("List attributes", "Attribute auflisten"),
          AttributeJson.class,
          AttributeListRepository.SORTABLE.keySet());

  public static final Operation GROUPS =
      list(
          "listAttributeGroups",
          new Words("List attribute groups", "Attributgruppen auflisten"),
          AttributeGroupJson.class,
          GroupListRepository.SORTABLE.keySet());

  public static final Operation SETS =
      list(
          "listAttributeSets",
          new Words("List attribute sets", "Attributsets auflisten"),
          AttributeSetJson.class,
          SetListRepository.SORTABLE.keySet());

  private AttributeOperations() {}

  private static Operation list(String id, Words summary, Class<?> type, Set<String> sortable) {
    return Operation.list(
        TOPIC, id, summary, type, PageRequest.parameters(sortable, AttributeQuery.PARAMETERS));
  }
}
