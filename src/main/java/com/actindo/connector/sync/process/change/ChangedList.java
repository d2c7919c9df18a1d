package com.actindo.connector.sync.process.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The lists of a store that a synchronisation mirrors, in the order in which it tells of them. */
public enum ChangedList {
  ORDER_STATUSES("orderStatuses"),
  CHANNELS("channels"),
  BRANDS("brands"),
  CATEGORIES("categories"),
  TAX_CLASSES("taxClasses"),
  CUSTOM_FIELDS("customFields"),
  OPTIONS("options"),
  OPTION_VALUES("optionValues");

  private final String id;

  ChangedList(String id) {
    this.id = id;
  }

  /** The name in counts and answers: a process counts under it how much the store has. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The list with this name, or empty. */
  public static Optional<ChangedList> find(String id) {
    return Arrays.stream(values()).filter(list -> list.id.equals(id)).findFirst();
  }

  /** Whether it gives elements to attributes that are there, or attributes themselves. */
  public boolean ofElements() {
    return this != CUSTOM_FIELDS && this != OPTIONS;
  }

  /** The name under which a process counts what was added. */
  public String added() {
    return id + "Added";
  }

  /** The name under which a process counts what was renamed. */
  public String renamed() {
    return id + "Renamed";
  }

  /** The name under which a process counts what was removed. */
  public String removed() {
    return id + "Removed";
  }
}
