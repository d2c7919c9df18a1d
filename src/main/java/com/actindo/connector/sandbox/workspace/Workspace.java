package com.actindo.connector.sandbox.workspace;

import java.util.List;
import java.util.Optional;

/**
 * A Core1 instance.
 *
 * @param frozen closed for maintenance: every call is answered with 530
 */
public record Workspace(String name, String title, boolean frozen, List<WorkspaceUser> users) {

  public Workspace {
    users = List.copyOf(users);
  }

  public Optional<WorkspaceUser> user(String id) {
    return users.stream().filter(user -> user.id().equals(id)).findFirst();
  }
}
