package com.actindo.connector;

import com.actindo.connector.callback.page.WaitingPage;
import com.actindo.connector.connection.page.ScopeTexts;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.Links;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.guard.SecurityHeaders;
import com.actindo.connector.web.problem.ProblemAnswers;
import com.actindo.connector.web.problem.ProblemPage;
import com.actindo.connector.web.problem.ProblemView;
import com.actindo.connector.web.problem.WayOn;
import com.actindo.connector.web.text.ProblemTexts;
import com.actindo.connector.workspace.page.RightTexts;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which way on a problem's page names, by where it happened. */
final class ProblemPages implements ProblemView {
  private final Pages pages;
  private final SecurityHeaders headers;
  private final Links links;

  ProblemPages(Pages pages, SecurityHeaders headers, Links links) {
    this.pages = pages;
    this.headers = headers;
    this.links = links;
  }

  @Override
  public void show(Context ctx, Problem problem, Optional<String> incident) {
    Language language = Guards.language(ctx);
    boolean callback = callback(ctx.path());
    if (callback) {
      headers.framedByAnyPanel(ctx);
    }
    if (callback && problem.type() == ProblemType.DATABASE_AWAY) {
      Duration wait = problem.retryAfter().orElse(Duration.ofSeconds(3));
      String install = links.install().toString();
      pages.render(
          ctx, "callback/waiting", new WaitingPage(language, problem.type(), wait, install));
      return;
    }
    var page =
        new ProblemPage(
            language,
            problem.type(),
            ProblemTexts.in(language).of(problem.type()),
            names(problem, language),
            wayOn(ctx, problem.type()),
            Optional.of(links.supportUrl()),
            incident);
    if (ProblemAnswers.fromPage(ctx)) {
      beside(ctx);
      pages.render(ctx, "web/alert", page);
    } else {
      pages.render(ctx, "web/problem", page);
    }
  }

  @Override
  public void describe(Context ctx, ProblemType type) {
    pages.render(
        ctx, "web/problem", ProblemPage.describing(Guards.language(ctx), type, links.supportUrl()));
  }

  /** The page stays as it is; the alert goes into the place that its frame has for it. */
  private static void beside(Context ctx) {
    ctx.header("HX-Retarget", "#alerts");
    ctx.header("HX-Reselect", "#alert");
    ctx.header("HX-Reswap", "innerHTML");
    ctx.header("HX-Push-Url", "false");
  }

  private static List<String> names(Problem problem, Language language) {
    return switch (problem.type()) {
      case SCOPES_MISSING -> problem.names().stream().map(ScopeTexts.in(language)::named).toList();
      case RIGHT_MISSING -> problem.names().stream().map(RightTexts.in(language)::named).toList();
      default -> problem.names();
    };
  }

  private Optional<WayOn> wayOn(Context ctx, ProblemType type) {
    String path = ctx.path();
    if (path.equals("/auth") || (path.equals("/load") && afterInstall(type))) {
      return Optional.of(new WayOn(WayOn.Kind.INSTALL_AGAIN, links.install().toString()));
    }
    if (path.startsWith("/setup")) {
      return Optional.of(setup(type));
    }
    if (path.startsWith("/workspaces/") || path.startsWith("/login")) {
      return Optional.of(workspace(ctx, type));
    }
    return Optional.empty();
  }

  private static boolean afterInstall(ProblemType type) {
    return type == ProblemType.STORE_UNKNOWN || type == ProblemType.INSTALL_INTERRUPTED;
  }

  /** A ticket is given where the merchant's store is proven: in the control panel. */
  private WayOn setup(ProblemType type) {
    boolean anew =
        type == ProblemType.TICKET_REFUSED
            || type == ProblemType.FOREIGN_ORIGIN
            || type == ProblemType.CLAIM_REFUSED;
    return anew
        ? new WayOn(WayOn.Kind.BEGIN_AGAIN, links.install().toString())
        : new WayOn(WayOn.Kind.BEGIN_AGAIN, "/setup");
  }

  private static WayOn workspace(Context ctx, ProblemType type) {
    String[] parts = ctx.path().split("/", -1);
    if (parts.length < 3 || !parts[1].equals("workspaces")) {
      return new WayOn(WayOn.Kind.BACK, "/");
    }
    String home = "/workspaces/" + parts[2] + "/connections";
    return switch (type) {
      case NOT_FOUND, STALE, NOT_POSSIBLE_NOW, STORE_ALREADY_CONNECTED, TOKEN_REJECTED, INVALID ->
          new WayOn(WayOn.Kind.BACK, home);
      default -> new WayOn(WayOn.Kind.SIGN_IN, "/workspaces/" + parts[2] + "/login");
    };
  }

  private static boolean callback(String path) {
    return path.equals("/auth") || path.equals("/load");
  }
}
