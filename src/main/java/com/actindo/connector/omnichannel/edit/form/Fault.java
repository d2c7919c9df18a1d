package com.actindo.connector.omnichannel.edit.form;

import java.util.List;
import java.util.Optional;

/**
 * Something that keeps a form from being saved, in words for its reader.
 *
 * @param field the id of the field it is about; empty for the form as a whole
 * @param details what the text announces, such as scopes
 * @param way where the reader can go instead
 */
public record Fault(String field, String text, List<String> details, Optional<Way> way) {
  /** A link out of the trouble. */
  public record Way(String label, String href) {}

  public Fault {
    details = List.copyOf(details);
  }

  private static final String ACTION = "action";

  /** Why a button did nothing; the forms of the page are as they were. */
  public static Fault ofAction(String text) {
    return at(ACTION, text);
  }

  /** Whether it keeps a form from being saved, and not only a button from its work. */
  public boolean isOfForm() {
    return !field.equals(ACTION);
  }

  /** Whether it is about one field. */
  public boolean isOfField() {
    return isOfForm() && !field.isEmpty();
  }

  /** A fault of one field. */
  public static Fault at(String field, String text) {
    return new Fault(field, text, List.of(), Optional.empty());
  }

  /** A fault of the form as a whole. */
  public static Fault ofForm(String text) {
    return at("", text);
  }
}
