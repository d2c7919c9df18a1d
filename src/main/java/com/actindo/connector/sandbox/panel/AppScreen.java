package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.login.AppLinks;
import com.actindo.connector.sandbox.login.AppReports;
import com.actindo.connector.sandbox.login.Consents;
import com.actindo.connector.sandbox.login.Tokens;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** The app inside the control panel: its frame, and the way to get rid of it. */
public final class AppScreen {
  private final PanelHost host;
  private final Consents consents;
  private final Tokens tokens;
  private final AppLinks links;
  private final AppReports reports;
  private final Ledger ledger;
  private final Pages pages;

  /** The screen that frames the app. */
  public record FramePage(PanelFrame frame, String source) {}

  /** How to uninstall. */
  public record UninstallPage(PanelFrame frame, List<AppReports.Delivery> deliveries) {}

  /** What the app answered to a report. */
  public record OutcomePage(PanelFrame frame, String title, AppReports.Outcome outcome) {}

  public AppScreen(
      PanelHost host,
      Consents consents,
      Tokens tokens,
      AppLinks links,
      AppReports reports,
      Ledger ledger,
      Pages pages) {
    this.host = host;
    this.consents = consents;
    this.tokens = tokens;
    this.links = links;
    this.reports = reports;
    this.ledger = ledger;
    this.pages = pages;
  }

  /** {@code /manage/app/{id}/install?code=…}: the app gets its grant in the frame. */
  public void install(Context ctx, Visit visit) {
    var code = Optional.ofNullable(ctx.queryParam("code")).orElse("");
    var row = tokens.code(code).filter(found -> found.store().equals(visit.shop().hash()));
    if (row.isEmpty()) {
      pages.say(ctx, 404, "This install is over", "Begin again in the marketplace.");
      return;
    }
    var source = links.auth(code, row.get());
    pages.show(ctx, "app", new FramePage(host.frame(visit, "app"), source));
  }

  /** {@code /manage/app/{id}} and what lies below it: a click on the app. */
  public void open(Context ctx, Visit visit) {
    boolean removed =
        ledger.read(snapshot ->
            snapshot.shop(visit.shop().hash()).removedUsers.contains(visit.user().id()));
    if (!host.frame(visit, "app").installed()) {
      pages.say(ctx, 404, "The app is not installed", "You find it in the marketplace.");
    } else if (removed) {
      pages.say(ctx, 403, "No access", "The owner has ended your access to this app.");
    } else if (consents.due(visit.shop()).isPresent() && visit.user().role().mayInstall()) {
      ctx.redirect(host.frame(visit, "app").app() + "/consent", HttpStatus.SEE_OTHER);
    } else {
      var source = links.load(visit.shop(), visit.user(), deepLink(ctx));
      pages.show(ctx, "app", new FramePage(host.frame(visit, "app"), source));
    }
  }

  public void askUninstall(Context ctx, Visit visit) {
    var deliveries = List.of(AppReports.Delivery.values());
    pages.show(ctx, "uninstall", new UninstallPage(host.frame(visit, "myapps"), deliveries));
  }

  public void uninstall(Context ctx, Visit visit) {
    if (!visit.user().role().mayInstall()) {
      var text = "Only the store's owner and authorised users uninstall apps.";
      pages.say(ctx, 403, "You may not uninstall apps", text);
      return;
    }
    var delivery = AppReports.Delivery.valueOf(Fields.of(ctx).or("report", "NOW"));
    var outcome = reports.uninstall(visit.shop(), visit.user(), delivery);
    outcome(ctx, visit, "Uninstall", outcome);
  }

  public void deliver(Context ctx, Visit visit) {
    outcome(ctx, visit, "Held report", reports.deliver(visit.shop()));
  }

  void outcome(Context ctx, Visit visit, String title, AppReports.Outcome outcome) {
    pages.show(ctx, "outcome", new OutcomePage(host.frame(visit, "myapps"), title, outcome));
  }

  // what follows the app's id in the path arrives as the claim "url"
  private static String deepLink(Context ctx) {
    return "/" + ctx.pathParamMap().getOrDefault("rest", "");
  }
}
