package com.actindo.connector.callback;

import com.actindo.connector.bigcommerce.StoreHash;
import com.actindo.connector.bigcommerce.payload.SignedPayload;
import com.actindo.connector.callback.Landing.Frame;
import com.actindo.connector.callback.Landing.Shown;
import com.actindo.connector.callback.install.InstallRequest;
import com.actindo.connector.callback.install.Installed;
import com.actindo.connector.callback.install.Installs;
import com.actindo.connector.callback.page.OpenAgainPage;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.Links;
import com.actindo.connector.setup.SetupHandlers;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.guard.SecurityHeaders;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /auth}, {@code /load}, {@code /uninstall} and {@code /remove_user}. */
public final class CallbackHandlers {
  private static final int LONGEST = 4096;
  private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]+");

  private final Installs installs;
  private final Payloads payloads;
  private final Loads loads;
  private final Uninstalls uninstalls;
  private final Landing landing;
  private final Answers answers;
  private final SetupHandlers.Limits limits;

  /** How pages become answers. */
  record Answers(Pages pages, SecurityHeaders headers, Links links) {}

  CallbackHandlers(
      Installs installs,
      Payloads payloads,
      Loads loads,
      Uninstalls uninstalls,
      Landing landing,
      Answers answers,
      SetupHandlers.Limits limits) {
    this.installs = installs;
    this.payloads = payloads;
    this.loads = loads;
    this.uninstalls = uninstalls;
    this.landing = landing;
    this.answers = answers;
    this.limits = limits;
  }

  /** {@code GET /auth}. */
  public void auth(Context ctx) {
    if (ctx.queryParamMap().isEmpty()) {
      openAgain(ctx);
      return;
    }
    limits.perAddress().spend("auth " + limits.addresses().of(ctx));
    InstallRequest request = request(ctx);
    limits.perStore().spend("auth " + request.store());
    Installed installed = installs.install(request);
    show(ctx, installed.store(), landing.afterInstall(installed, frame(ctx)));
  }

  /** {@code GET /load}. */
  public void load(Context ctx) {
    if (ctx.queryParamMap().isEmpty()) {
      openAgain(ctx);
      return;
    }
    SignedPayload payload = payloads.proven(ctx, "load");
    loads.doubtInterrupted(payload.store());
    show(ctx, payload.store(), landing.opened(payload, frame(ctx)));
  }

  /** {@code GET /load/progress}: how it goes on, for the store's page that is open. */
  public void progress(Context ctx) {
    String key = ctx.header("X-Page-Key");
    if (key == null || key.isEmpty() || key.length() > 128) {
      throw Problem.of(ProblemType.TICKET_REFUSED, "no page key");
    }
    String shown = ctx.header("X-Page-Version");
    ctx.json(loads.progress(Secret.of(key), shown == null ? "" : shown, accepted(ctx)));
  }

  /** {@code GET /uninstall}. */
  public void uninstall(Context ctx) {
    SignedPayload payload = payloads.proven(ctx, "uninstall");
    ctx.json(
        switch (uninstalls.report(payload)) {
          case UNINSTALLED -> Map.of("status", "uninstalled");
          case STALE -> Map.of("status", "ignored", "reason", "stale");
          case SUSPENDED -> Map.of("status", "suspended");
        });
  }

  /** {@code GET /remove_user}. */
  public void removeUser(Context ctx) {
    loads.removeUser(payloads.proven(ctx, "remove_user"));
    ctx.json(Map.of("status", "removed"));
  }

  private static InstallRequest request(Context ctx) {
    String code = printable(ctx, "code");
    String scope = printable(ctx, "scope");
    StoreHash store =
        StoreHash.ofContext(Parameters.query(ctx, "context", 64))
            .orElseThrow(() -> malformed("context"));
    Parameters.optionalQuery(ctx, "account_uuid", 64);
    return new InstallRequest(Secret.of(code), scope, store);
  }

  /** Codes and scopes are printable ASCII (RFC 6749, appendix A). */
  private static String printable(Context ctx, String name) {
    String value = Parameters.query(ctx, name, LONGEST);
    if (!PRINTABLE.matcher(value).matches()) {
      throw malformed(name);
    }
    return value;
  }

  private static Problem malformed(String name) {
    return Problem.naming(ProblemType.INVALID_PARAMETER, name + " is malformed", List.of(name));
  }

  private void show(Context ctx, StoreHash store, Shown shown) {
    answers.headers().framedBy(ctx, answers.links().panelOrigin(store));
    answers.pages().render(ctx, shown.template(), shown.page());
  }

  /** {@code GET /}, and the bare addresses, where one without its parameters leads. */
  public void openAgain(Context ctx) {
    answers.headers().framedByAnyPanel(ctx);
    answers
        .pages()
        .render(ctx, "callback/open-again", new OpenAgainPage(accepted(ctx), Optional.empty()));
  }

  private static Frame frame(Context ctx) {
    boolean framed = "iframe".equals(ctx.header("Sec-Fetch-Dest"));
    return new Frame(accepted(ctx), framed, ctx.queryParamMap().containsKey("external_install"));
  }

  private static Language accepted(Context ctx) {
    return Language.accepted(ctx.header("Accept-Language"));
  }
}
