package com.actindo.connector.omnichannel.table;

/** What a list can show of its rows. */
public interface Column {
  /** The name in addresses and views. */
  String id();

  /** Whether the list can be sorted by it. */
  default boolean sortable() {
    return true;
  }
}
