package com.actindo.connector.sandbox.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The workspaces that there are. */
public final class Workspaces {
  private static final String VIEW = "connections.view";
  private static final String MANAGE = "connections.manage";
  private static final String DELETE = "connections.delete";

  private final List<Workspace> all =
      List.of(
          new Workspace("acme", "Acme Trading", false, acme("acme.example.com")),
          new Workspace("acme.dev", "Acme Trading (sandbox)", false, acme("acme.example.com")),
          new Workspace("globex", "Globex", false, globex()),
          new Workspace("initech", "Initech", false, acme("initech.example.com")),
          new Workspace("frozen", "Frozen Foods", true, globex()));

  public List<Workspace> all() {
    return all;
  }

  public Optional<Workspace> find(String name) {
    return all.stream().filter(workspace -> workspace.name().equals(name)).findFirst();
  }

  private static List<WorkspaceUser> acme(String domain) {
    return List.of(
        user("1", "ada", "Ada Admin", "ada@" + domain, "en-US", List.of(VIEW, MANAGE, DELETE)),
        user(
            "2",
            "olivia",
            "Olivia Owner",
            "olivia@northwind.example.com",
            "en-US",
            List.of(VIEW, MANAGE)),
        user(
            "3",
            "otto",
            "Otto Inhaber",
            "otto@alpenkiosk.example.com",
            "de-DE",
            List.of(VIEW, MANAGE, DELETE)),
        user("4", "max", "Max Manager", "max@" + domain, "de-DE", List.of(VIEW, MANAGE)),
        user("5", "vera", "Vera Viewer", "vera@" + domain, "en-GB", List.of(VIEW)),
        user("6", "nora", "Nora Norights", "nora@" + domain, "en-US", List.of()),
        user("7", "lena", "Lena Legacy", "lena@" + domain, "en-US", null));
  }

  private static List<WorkspaceUser> globex() {
    return List.of(
        user(
            "11",
            "grace",
            "Grace Globex",
            "grace@globex.example.com",
            "en-US",
            List.of(VIEW, MANAGE, DELETE)),
        user(
            "12",
            "harriet",
            "Harriet Hale",
            "harriet@harbour.example.com",
            "en-GB",
            List.of(VIEW, MANAGE)),
        user("13", "viktor", "Viktor Viewer", "viktor@globex.example.com", "de-DE", List.of(VIEW)));
  }

  private static WorkspaceUser user(
      String id,
      String username,
      String name,
      String email,
      String locale,
      @Nullable List<String> rights) {
    return new WorkspaceUser(id, username, name, email, locale, rights);
  }
}
