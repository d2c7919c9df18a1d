package com.actindo.connector.attribute;

import org.jspecify.annotations.Nullable;

/**
 * One value that an attribute with a closed list can take.
 *
 * @param key the value at BigCommerce, such as {@code physical} or the id of a brand
 * @param parent the key of the element above it in a tree; null in a flat list and at the top
 */
public record Element(String key, Names names, @Nullable String parent) {
  public Element {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("an element needs a key");
    }
  }

  /** An element of a flat list. */
  public Element(String key, Names names) {
    this(key, names, null);
  }

  /**
   * An element whose name a merchant chose, the same in all languages; one without a name goes by
   * its key. PostgreSQL keeps no NUL characters, JSON may hold them.
   */
  public static Element named(String key, String name) {
    String readable = name.replace("\0", "").strip();
    String shown = readable.isEmpty() ? key : readable;
    return new Element(key, new Names(shown, shown));
  }

  /** The same element below another one. */
  public Element below(String key) {
    return new Element(this.key, names, key);
  }
}
