package com.actindo.connector.attribute;

/**
 * One value that an attribute with a closed list can take.
 *
 * @param key the value at BigCommerce, such as {@code physical} or the id of a brand
 */
public record Element(String key, Names names) {
  public Element {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("an element needs a key");
    }
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
}
