package com.actindo.connector.sandbox.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in to a workspace.
 *
 * @param rights null: the profile has no such member
 */
public record WorkspaceUser(
    String id,
    String username,
    String name,
    String email,
    String locale,
    @Nullable List<String> rights) {

  /** The same for all, and shown on the sign-in page. */
  public static final String PASSWORD = "sandbox";

  public WorkspaceUser {
    rights = rights == null ? null : List.copyOf(rights);
  }

  /** The rights in words. */
  public String allowed() {
    if (rights == null) {
      return "profile without the member rights";
    }
    return rights.isEmpty() ? "no rights" : String.join(", ", rights);
  }
}
