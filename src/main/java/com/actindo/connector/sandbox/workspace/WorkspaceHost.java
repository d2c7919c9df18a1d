package com.actindo.connector.sandbox.workspace;

import com.actindo.connector.sandbox.fault.Area;
import com.actindo.connector.sandbox.fault.Gate;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * What every request to a workspace passes: does it exist, is it frozen, is a fault switched on.
 */
public final class WorkspaceHost {
  private final Workspaces workspaces;
  private final Gate gate;
  private final Pages pages;

  /** Answers a request to a workspace that is up. */
  @FunctionalInterface
  public interface Endpoint {
    void answer(Context ctx, Workspace workspace) throws Exception;
  }

  public WorkspaceHost(Workspaces workspaces, Gate gate, Pages pages) {
    this.workspaces = workspaces;
    this.gate = gate;
    this.pages = pages;
  }

  public Handler of(Endpoint endpoint) {
    return ctx -> {
      var workspace = workspaces.find(ctx.pathParam("workspace")).orElse(null);
      if (workspace == null) {
        pages.say(ctx, 404, "No such workspace", "Nobody has a workspace of that name.");
      } else {
        gate.pass(ctx, Area.WORKSPACE, workspace.name(), up -> up(up, workspace, endpoint));
      }
    };
  }

  /** An address that no workspace knows. */
  public void unknown(Context ctx, Workspace workspace) {
    pages.say(ctx, 404, "Not found", "Nothing is at this address.");
  }

  private void up(Context ctx, Workspace workspace, Endpoint endpoint) throws Exception {
    if (workspace.frozen()) {
      var text = "This workspace is closed for maintenance.";
      pages.say(ctx, 530, "Frozen", text);
    } else {
      endpoint.answer(ctx, workspace);
    }
  }
}
