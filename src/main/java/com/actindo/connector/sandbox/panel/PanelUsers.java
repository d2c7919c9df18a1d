package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.login.AppReports;
import com.actindo.connector.sandbox.shop.Role;
import com.actindo.connector.sandbox.shop.ShopUser;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/** Who may use the app in a store; the owner decides. */
public final class PanelUsers {
  private final PanelHost host;
  private final AppScreen app;
  private final AppReports reports;
  private final Ledger ledger;
  private final Pages pages;

  /** A user, and whether the app can be opened. */
  public record Row(ShopUser user, boolean removed) {}

  /** All users of the store. */
  public record UsersPage(PanelFrame frame, List<Row> rows) {}

  public PanelUsers(PanelHost host, AppScreen app, AppReports reports, Ledger ledger, Pages pages) {
    this.host = host;
    this.app = app;
    this.reports = reports;
    this.ledger = ledger;
    this.pages = pages;
  }

  public void list(Context ctx, Visit visit) {
    var removed =
        ledger.read(snapshot -> List.copyOf(snapshot.shop(visit.shop().hash()).removedUsers));
    var rows =
        visit.shop().users().stream()
            .map(user -> new Row(user, removed.contains(user.id())))
            .toList();
    pages.show(ctx, "users", new UsersPage(host.frame(visit, "users"), rows));
  }

  public void remove(Context ctx, Visit visit) {
    if (visit.user().role() != Role.OWNER) {
      pages.say(ctx, 403, "You may not do that", "Only the owner ends somebody's access.");
      return;
    }
    var outcome = reports.removeUser(visit.shop(), user(ctx, visit));
    app.outcome(ctx, visit, "Access ended", outcome);
  }

  public void restore(Context ctx, Visit visit) {
    var user = user(ctx, visit);
    ledger.shop(visit.shop().hash(), state -> state.removedUsers.remove(user.id()));
    ctx.redirect("/manage/users", HttpStatus.SEE_OTHER);
  }

  private static ShopUser user(Context ctx, Visit visit) {
    return visit.shop().users().stream()
        .filter(user -> String.valueOf(user.id()).equals(ctx.pathParam("user")))
        .findFirst()
        .orElseThrow(() -> new NotFoundResponse("No such user"));
  }
}
