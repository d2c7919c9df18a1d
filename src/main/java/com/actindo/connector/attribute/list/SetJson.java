package com.actindo.connector.attribute.list;

import com.actindo.connector.attribute.Names;
import java.time.Instant;
import java.util.List;

/** An attribute set as the JSON interface shows it, with its attributes in their order. */
record SetJson(
    long id,
    long connection,
    String key,
    String entity,
    Names name,
    List<Member> attributes,
    Instant createdAt) {

  /**
   * An attribute in a set.
   *
   * @param key of the attribute
   * @param group the key of the group that shows it
   */
  record Member(long id, String key, String group, boolean required, int position) {}
}
