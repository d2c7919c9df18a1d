package com.actindo.connector.omnichannel.edit.form;

import java.util.List;
import java.util.Optional;

/** Everything that keeps a form from being saved, in the order of its fields. */
public record Faults(List<Fault> all) {
  public Faults {
    all = List.copyOf(all);
  }

  public static Faults none() {
    return new Faults(List.of());
  }

  public static Faults of(Fault fault) {
    return new Faults(List.of(fault));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether what was entered is not saved yet. */
  public boolean keepEntries() {
    return all.stream().anyMatch(Fault::isOfForm);
  }

  /** Whether nothing tells where to begin but the faults themselves. */
  public boolean areOfNoField() {
    return all.stream().noneMatch(Fault::isOfField);
  }

  /** What is wrong with one field. */
  public Optional<Fault> at(String field) {
    return all.stream().filter(fault -> fault.field().equals(field)).findFirst();
  }

  /** The ids of what describes a field: its fault, if it has one, and its hint. */
  public String describedBy(String field) {
    return at(field).isPresent() ? field + "-fault " + field + "-hint" : field + "-hint";
  }

  /** The value of {@code aria-invalid}; null leaves the attribute out. */
  public @org.jspecify.annotations.Nullable String invalid(String field) {
    return at(field).isPresent() ? "true" : null;
  }
}
