package com.actindo.connector.attribute;

/** The standard attributes whose elements follow lists of the store at each synchronisation. */
public enum Mirrored {
  ORDER_STATUSES(Entity.ORDER, "remote_status"),
  CHANNELS(Entity.ORDER, "sub_sales_channel"),
  BRANDS(Entity.OFFER, "brand"),
  CATEGORIES(Entity.OFFER, "categories"),
  TAX_CLASSES(Entity.OFFER, "tax_class");

  private final Entity entity;
  private final String field;

  Mirrored(Entity entity, String field) {
    this.entity = entity;
    this.field = field;
  }

  Entity entity() {
    return entity;
  }

  /** The field of the standard attribute. */
  public String field() {
    return field;
  }

  /**
   * What the store changed in a list since the synchronisation before, whether or not somebody
   * adapted the names here.
   */
  public record Change(int added, int renamed, int removed) {
    /** Nothing. */
    public static final Change NONE = new Change(0, 0, 0);
  }
}
