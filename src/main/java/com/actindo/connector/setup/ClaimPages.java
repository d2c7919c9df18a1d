package com.actindo.connector.setup;

import com.actindo.connector.connection.page.ScopeTexts;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.installation.KnownUser;
import com.actindo.connector.installation.StoreUserRepository;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.claim.Claim;
import com.actindo.connector.setup.claim.ClaimOutcome;
import com.actindo.connector.setup.claim.ClaimRepository;
import com.actindo.connector.setup.claim.Visitor;
import com.actindo.connector.setup.page.ConflictPage;
import com.actindo.connector.setup.page.ConsentPage;
import com.actindo.connector.setup.page.FieldFault;
import com.actindo.connector.setup.page.SetupPage;
import com.actindo.connector.setup.situation.Situation;
import com.actindo.connector.setup.situation.Situations;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.guard.SecurityHeaders;
import com.actindo.connector.web.problem.WayOn;
import io.javalin.http.Context;
import java.util.Optional;

/** The pages of a claim at top level. */
public final class ClaimPages {
  private final Database database;
  private final Situations situations;
  private final ClaimRepository claims;
  private final StoreUserRepository users;
  private final Follow follow;
  private final SetupPages setupPages;
  private final Rendering rendering;

  /** How pages become answers. */
  public record Rendering(Pages pages, SecurityHeaders headers, Links links) {}

  public ClaimPages(
      Database database,
      Situations situations,
      ClaimRepository claims,
      StoreUserRepository users,
      Follow follow,
      SetupPages setupPages,
      Rendering rendering) {
    this.database = database;
    this.situations = situations;
    this.claims = claims;
    this.users = users;
    this.follow = follow;
    this.setupPages = setupPages;
    this.rendering = rendering;
  }

  /** The setup page with a message at the field. */
  void refused(Context ctx, Visitor visitor, Secret ticket, String typed, FieldFault fault) {
    SetupPage page =
        database.service(tx ->
            setupPages.refused(
                tx, situation(tx, visitor), visitor, language(ctx, visitor), ticket, typed, fault));
    ctx.status(422);
    setup(ctx, page);
  }

  /** A fresh setup page for the browser that began a claim, or what became of it. */
  void again(Context ctx, Secret browser) {
    Claim claim =
        database
            .service(tx -> claims.ofBrowser(tx, browser))
            .orElseThrow(() -> Problem.of(ProblemType.TICKET_REFUSED, "no claim to go on with"));
    if (claim.status() == Claim.Status.CONNECTED) {
      ctx.redirect("/setup/connected");
      return;
    }
    Visitor visitor = claim.visitor().atTopLevel();
    setup(
        ctx,
        database.service(tx ->
            setupPages.fresh(
                tx, situation(tx, visitor), visitor, language(ctx, visitor), claim.notice())));
  }

  void connected(Context ctx, Secret browser) {
    rendering
        .pages()
        .render(ctx, "setup/connected", follow.connectedPage(browser, SetupHandlers.accepted(ctx)));
  }

  void consent(Context ctx, ClaimOutcome.Consent consent) {
    Visitor visitor = consent.claim().visitor();
    ConsentPage page =
        database.service(
            tx -> consent(tx, consent, situation(tx, visitor), language(ctx, visitor)));
    rendering.pages().render(ctx, "setup/consent", page);
  }

  void conflict(Context ctx, ClaimOutcome.Conflict conflict) {
    Visitor visitor = conflict.claim().visitor();
    Situation situation = database.service(tx -> situation(tx, visitor));
    ctx.status(409);
    rendering
        .pages()
        .render(
            ctx,
            "setup/conflict",
            new ConflictPage(
                language(ctx, visitor),
                situation.card(),
                masked(conflict.holder().value()),
                rendering.links().supportUrl(),
                Optional.of(new WayOn(WayOn.Kind.BEGIN_AGAIN, "/setup"))));
  }

  private ConsentPage consent(
      Tx tx, ClaimOutcome.Consent consent, Situation situation, Language language) {
    Visitor visitor = consent.claim().visitor();
    var profile = consent.profile();
    String email = profile.email();
    long installer = situation.installation().installerId();
    return new ConsentPage(
        language,
        situation.card(),
        name(users.find(tx, visitor.store(), installer), installer),
        name(situation.owner(), situation.installation().ownerId()),
        ScopeTexts.in(language).lines(situation.installation().scopes().names()),
        consent.claim().workspace().value(),
        email == null ? profile.name() : profile.name() + " (" + email + ")",
        consent.ticket().reveal());
  }

  private static String name(Optional<KnownUser> user, long id) {
    return user.flatMap(known -> Optional.ofNullable(known.email())).orElse("#" + id);
  }

  private void setup(Context ctx, SetupPage page) {
    rendering.headers().leadsToWorkspace(ctx);
    rendering.pages().render(ctx, "setup/setup", page);
  }

  private Situation situation(Tx tx, Visitor visitor) {
    return situations
        .of(tx, visitor.store())
        .filter(now -> now.installation().generation() == visitor.generation())
        .orElseThrow(
            () -> Problem.of(ProblemType.TICKET_REFUSED, "the installation is another one now"));
  }

  private static Language language(Context ctx, Visitor visitor) {
    return Follow.language(visitor, SetupHandlers.accepted(ctx));
  }

  /** Enough to recognise one's own workspace, too little to learn another one. */
  static String masked(String workspace) {
    return workspace.charAt(0) + "•••" + workspace.charAt(workspace.length() - 1);
  }
}
