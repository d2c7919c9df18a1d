package com.actindo.connector.core1;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user of a workspace. Prints id and rights only.
 *
 * @param id 1 to 255 characters
 * @param name for people to read: the name, else the user name, else the id
 * @param locale a BCP 47 tag such as {@code de-DE}
 * @param rights what the user may do here; may be nothing
 */
public record Profile(
    String id,
    @Nullable String username,
    @Nullable String email,
    String name,
    @Nullable String locale,
    Set<Right> rights) {
  public Profile {
    rights = Set.copyOf(rights);
  }

  @Override
  public String toString() {
    return "Profile[" + id + ", " + rights + "]";
  }
}
