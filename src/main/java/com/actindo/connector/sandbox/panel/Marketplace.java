package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.login.Consents;
import com.actindo.connector.sandbox.login.ScopeWords;
import com.actindo.connector.sandbox.login.Tokens;
import com.actindo.connector.sandbox.web.Addresses;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** Where apps are found and installed. */
public final class Marketplace {
  private final PanelHost host;
  private final Consents consents;
  private final Tokens tokens;
  private final Addresses addresses;
  private final Pages pages;

  /** The marketplace, with its one app. */
  public record MarketPage(PanelFrame frame, String external) {}

  /** The apps that this store has installed. */
  public record MyAppsPage(PanelFrame frame) {}

  /** What the app asks for, in words. */
  public record ConsentPage(PanelFrame frame, List<String> lines, boolean again) {}

  public Marketplace(
      PanelHost host, Consents consents, Tokens tokens, Addresses addresses, Pages pages) {
    this.host = host;
    this.consents = consents;
    this.tokens = tokens;
    this.addresses = addresses;
    this.pages = pages;
  }

  public void apps(Context ctx, Visit visit) {
    var user = visit.shop().hash() + "/" + visit.user().id();
    var external = addresses.externalInstall() + "?" + Fields.query(Map.of("user", user));
    pages.show(ctx, "market", new MarketPage(host.frame(visit, "market"), external));
  }

  public void myApps(Context ctx, Visit visit) {
    pages.show(ctx, "myapps", new MyAppsPage(host.frame(visit, "myapps")));
  }

  /** The consent page, for the first time and whenever the app's access changes. */
  public void ask(Context ctx, Visit visit) {
    if (!visit.user().role().mayInstall()) {
      forbidden(ctx);
      return;
    }
    var lines = ScopeWords.of(tokens.scopes(visit.shop()));
    var again = consents.due(visit.shop()).isPresent();
    pages.show(ctx, "consent", new ConsentPage(host.frame(visit, "market"), lines, again));
  }

  /** Confirm leads to the frame with the app; a reload there brings the same code again. */
  public void confirm(Context ctx, Visit visit) {
    if (!visit.user().role().mayInstall()) {
      forbidden(ctx);
      return;
    }
    var code = consents.accept(visit.shop(), visit.user(), false);
    var query = Fields.query(Map.of("code", code));
    ctx.redirect("/manage/app/" + addresses.appId() + "/install?" + query, HttpStatus.SEE_OTHER);
  }

  private void forbidden(Context ctx) {
    var text = "Only the store's owner and authorised users install apps. Sign in as one of them.";
    pages.say(ctx, 403, "You may not install apps", text);
  }
}
