package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.login.Consents;
import com.actindo.connector.sandbox.login.Tokens;
import com.actindo.connector.sandbox.state.Ledger;
import com.actindo.connector.sandbox.web.Fields;
import com.actindo.connector.sandbox.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What only the sandbox has: events that happen to a store once in a year, at a click. */
public final class Controls {
  private final PanelHost host;
  private final Consents consents;
  private final Tokens tokens;
  private final Ledger ledger;
  private final Pages pages;

  /** Which scopes a store grants from now on. */
  public enum ScopeChoice {
    ASKED("what the app asks for"),
    MORE("what the app asks for, and the customers"),
    WITHOUT_ORDERS("what the app asks for, without the orders");

    private final String label;

    ScopeChoice(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The controls and where they stand. */
  public record ControlsPage(
      PanelFrame frame,
      Optional<Consents.Reason> due,
      boolean held,
      List<ScopeChoice> choices,
      List<String> granted) {}

  public Controls(PanelHost host, Consents consents, Tokens tokens, Ledger ledger, Pages pages) {
    this.host = host;
    this.consents = consents;
    this.tokens = tokens;
    this.ledger = ledger;
    this.pages = pages;
  }

  public void show(Context ctx, Visit visit) {
    boolean held = ledger.read(snapshot -> snapshot.shop(visit.shop().hash()).heldReport != null);
    pages.show(
        ctx,
        "controls",
        new ControlsPage(
            host.frame(visit, "controls"),
            consents.due(visit.shop()),
            held,
            List.of(ScopeChoice.values()),
            tokens.scopes(visit.shop())));
  }

  /** The app's profile has changed: other scopes, to be accepted at the next opening. */
  public void changeScopes(Context ctx, Visit visit) {
    var choice = ScopeChoice.valueOf(Fields.of(ctx).or("scopes", "ASKED"));
    var scopes =
        switch (choice) {
          case ASKED -> null;
          case MORE -> with("store_v2_customers_read_only");
          case WITHOUT_ORDERS ->
              tokens.asked().stream().filter(scope -> !scope.contains("orders")).toList();
        };
    ledger.shop(visit.shop().hash(), state -> state.scopes = scopes);
    consents.demand(visit.shop(), Consents.Reason.SCOPES);
    ctx.redirect("/manage/sandbox", HttpStatus.SEE_OTHER);
  }

  public void changeOwnerEmail(Context ctx, Visit visit) {
    consents.demand(visit.shop(), Consents.Reason.OWNER_EMAIL);
    ctx.redirect("/manage/sandbox", HttpStatus.SEE_OTHER);
  }

  private List<String> with(String more) {
    var scopes = new ArrayList<>(tokens.asked());
    scopes.add(more);
    return scopes;
  }
}
