package com.actindo.connector.attribute;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of things that attributes describe; each has one attribute set per connection. */
public enum Entity {
  OFFER("offer", "Offers", "Angebote"),
  ORDER("order", "Orders", "Bestellungen"),
  ORDER_LINE_ITEM("order_line_item", "Order line items", "Bestellpositionen"),
  SHIPMENT("shipment", "Shipments", "Sendungen");

  private final String id;
  private final String english;
  private final String german;

  Entity(String id, String english, String german) {
    this.id = id;
    this.english = english;
    this.german = german;
  }

  /** The name in keys and answers, such as {@code order_line_item}. */
  @JsonValue
  public String id() {
    return id;
  }

  /** What people read as the name of the entity's attribute set. */
  Names names() {
    return new Names(english, german);
  }

  /** The entity with this id, or empty when there is none. */
  public static Optional<Entity> of(String id) {
    return Arrays.stream(values()).filter(entity -> entity.id.equals(id)).findFirst();
  }

  /**
   * The entity with this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Entity named(String id) {
    return of(id).orElseThrow(() -> new IllegalArgumentException("no entity is called " + id));
  }

  /** The key of this entity's attribute set of a connection. */
  public String setKey(long connectionId) {
    return "channels_" + id + "_connection_" + connectionId;
  }

  /** The key of one of this entity's attribute groups of a connection. */
  public String groupKey(String group, long connectionId) {
    return "channels_" + id + "_group_" + group + "_connection_" + connectionId;
  }

  /** The key of one of this entity's attributes of a connection. */
  public String attributeKey(String field, long connectionId) {
    return "channels_" + id + "_" + field + "_connection_" + connectionId;
  }
}
