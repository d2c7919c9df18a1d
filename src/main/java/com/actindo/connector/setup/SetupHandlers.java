package com.actindo.connector.setup;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.Starts.Start;
import com.actindo.connector.setup.claim.ClaimOutcome;
import com.actindo.connector.setup.claim.Claims;
import com.actindo.connector.setup.claim.Visitor;
import com.actindo.connector.setup.page.FieldFault;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Addresses;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.guard.Budgets;
import com.actindo.connector.web.guard.Cookies;
import com.actindo.connector.web.guard.Origins;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** START SETUP and what follows: requests in, pages and redirects out. */
public final class SetupHandlers {
  /** The cookie that binds browser, ticket, state, PKCE verifier and workspace. */
  static final String COOKIE = "setup";

  private static final Duration COOKIE_LIFE = Duration.ofHours(1);
  private static final int SECRET = 128;
  private static final int CODE = 4096;

  /** A name of any length that a request can have is told at the field. */
  private static final int BODY = 64 * 1024;

  private final Starts starts;
  private final Claims claims;
  private final ClaimPages pages;
  private final Origins origins;
  private final Cookies cookies;
  private final Limits limits;

  /** How often a store or an address may ask. */
  public record Limits(Budgets perStore, Budgets perAddress, Addresses addresses) {}

  public SetupHandlers(
      Starts starts,
      Claims claims,
      ClaimPages pages,
      Origins origins,
      Cookies cookies,
      Limits limits) {
    this.starts = starts;
    this.claims = claims;
    this.pages = pages;
    this.origins = origins;
    this.cookies = cookies;
    this.limits = limits;
  }

  /** {@code POST /setup}. */
  public void start(Context ctx) {
    limits.perAddress().spend("setup " + limits.addresses().of(ctx));
    origins.mustBeOurs(ctx);
    Secret ticket = ticket(ctx);
    Visitor visitor = starts.visitor(ticket);
    limits.perStore().spend("setup " + visitor.store());
    String typed = Parameters.form(ctx, "workspace", BODY);
    switch (starts.start(ticket, visitor, typed)) {
      case Start.SignIn(var authorizeUrl, var browser) -> {
        cookies.set(ctx, COOKIE, browser, COOKIE_LIFE);
        ctx.redirect(authorizeUrl.toString(), HttpStatus.SEE_OTHER);
      }
      case Start.Refused(FieldFault fault) -> pages.refused(ctx, visitor, ticket, typed, fault);
    }
  }

  /** {@code GET /setup}: a fresh setup page for the browser that began a claim. */
  public void again(Context ctx) {
    limits.perAddress().spend("setup " + limits.addresses().of(ctx));
    pages.again(ctx, browser(ctx));
  }

  /** {@code GET /setup/callback}. */
  public void callback(Context ctx) {
    limits.perAddress().spend("setup " + limits.addresses().of(ctx));
    Secret browser = browser(ctx);
    Secret state = Secret.of(Parameters.query(ctx, "state", SECRET));
    Optional<String> error = Parameters.optionalQuery(ctx, "error", SECRET);
    if (error.isPresent()) {
      answer(ctx, refused(error.get(), browser, state));
    } else {
      Secret code = Secret.of(Parameters.query(ctx, "code", CODE));
      answer(ctx, claims.signedIn(browser, state, code));
    }
  }

  /** RFC 6749, section 4.1.2.1: only {@code access_denied} is what the user wanted. */
  private ClaimOutcome refused(String error, Secret browser, Secret state) {
    if (!error.equals("access_denied")) {
      throw claims.failed(browser, state);
    }
    claims.denied(browser, state);
    return new ClaimOutcome.Declined();
  }

  /** {@code POST /setup/consent}. */
  public void consent(Context ctx) {
    limits.perAddress().spend("setup " + limits.addresses().of(ctx));
    origins.mustBeOurs(ctx);
    Secret browser = browser(ctx);
    Secret ticket = ticket(ctx);
    boolean connect =
        switch (Parameters.form(ctx, "decision", 20)) {
          case "connect" -> true;
          case "decline" -> false;
          default ->
              throw Problem.naming(
                  ProblemType.INVALID_PARAMETER, "no decision", List.of("decision"));
        };
    answer(ctx, claims.consent(browser, ticket, connect));
  }

  /** {@code GET /setup/connected}. */
  public void connected(Context ctx) {
    pages.connected(ctx, browser(ctx));
  }

  private void answer(Context ctx, ClaimOutcome outcome) {
    switch (outcome) {
      case ClaimOutcome.Connected() -> ctx.redirect("/setup/connected", HttpStatus.SEE_OTHER);
      case ClaimOutcome.Declined() -> ctx.redirect("/setup", HttpStatus.SEE_OTHER);
      case ClaimOutcome.Consent consent -> pages.consent(ctx, consent);
      case ClaimOutcome.Conflict conflict -> pages.conflict(ctx, conflict);
      case ClaimOutcome.Lost() -> throw Problem.of(ProblemType.CLAIM_LOST, "lost");
    }
  }

  private static Secret ticket(Context ctx) {
    String ticket = Parameters.form(ctx, "ticket", SECRET);
    if (ticket.isEmpty()) {
      throw Problem.of(ProblemType.TICKET_REFUSED, "no ticket");
    }
    return Secret.of(ticket);
  }

  private Secret browser(Context ctx) {
    return cookies
        .get(ctx, COOKIE)
        .orElseThrow(() -> Problem.of(ProblemType.CLAIM_REFUSED, "this browser began no claim"));
  }

  static Language accepted(Context ctx) {
    return Language.accepted(ctx.header("Accept-Language"));
  }
}
