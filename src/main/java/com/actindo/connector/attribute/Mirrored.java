package com.actindo.connector.attribute;

/** The attributes whose elements follow lists of the store at each synchronisation. */
public enum Mirrored {
  ORDER_STATUSES(Entity.ORDER, "remote_status"),
  CHANNELS(Entity.ORDER, "sub_sales_channel"),
  BRANDS(Entity.OFFER, "brand");

  private final Entity entity;
  private final String field;

  Mirrored(Entity entity, String field) {
    this.entity = entity;
    this.field = field;
  }

  Entity entity() {
    return entity;
  }

  String field() {
    return field;
  }

  /** What one synchronisation changed in a list. */
  public record Change(int added, int renamed, int removed) {}
}
