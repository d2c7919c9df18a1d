package com.actindo.connector.setup;

import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.setup.page.StoreCardPage;
import com.actindo.connector.setup.situation.Progress;
import com.actindo.connector.setup.situation.Situation;
import com.actindo.connector.setup.situation.StoreNames;
import com.actindo.connector.vault.Secret;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.LiveStreams;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.guard.Cookies;
import io.javalin.http.Context;
import io.javalin.http.sse.SseHandler;
import java.util.HexFormat;

/** What open pages ask: how it goes on, and which store they speak of. */
public final class FollowHandlers {
  private static final int SECRET = 128;

  private final Follow follow;
  private final StoreNames names;
  private final Cookies cookies;
  private final Pages pages;
  private final LiveStreams streams;

  public FollowHandlers(
      Follow follow, StoreNames names, Cookies cookies, Pages pages, LiveStreams streams) {
    this.follow = follow;
    this.names = names;
    this.cookies = cookies;
    this.pages = pages;
    this.streams = streams;
  }

  /** {@code GET /setup/progress}: with the page's key in a header, or the claim's cookie. */
  public void progress(Context ctx) {
    Language accepted = SetupHandlers.accepted(ctx);
    String shown = ctx.header("X-Page-Version");
    if (ctx.header("X-Page-Key") == null) {
      ctx.json(follow.ofClaim(browser(ctx), accepted));
    } else {
      ctx.json(follow.ofPage(pageKey(ctx), shown == null ? "" : shown, accepted));
    }
  }

  /**
   * {@code GET /setup/connected/events}: the same as server-sent events, at top level. Whoever has
   * nothing to follow is refused before the stream begins, which says 200.
   */
  public void events(Context ctx) {
    Secret browser = browser(ctx);
    Language accepted = SetupHandlers.accepted(ctx);
    follow.ofClaim(browser, accepted);
    new SseHandler(client -> streams.open(client, owner(browser), () -> event(browser, accepted)))
        .handle(ctx);
  }

  private static String owner(Secret browser) {
    return HexFormat.of().formatHex(browser.sha256());
  }

  private LiveStreams.Event event(Secret browser, Language accepted) {
    Progress progress = follow.ofClaim(browser, accepted);
    return new LiveStreams.Event("progress", progress.version(), progress, progress.done());
  }

  /**
   * {@code GET /setup/store}: the card that names the store, asking the store itself if need be.
   */
  public void store(Context ctx) {
    Situation situation = follow.store(pageKey(ctx));
    Situation named =
        situation.installation().storeName() == null && names.ask(situation.installation())
            ? follow.store(pageKey(ctx))
            : situation;
    var page = new StoreCardPage(SetupHandlers.accepted(ctx), named.card());
    ctx.contentType("text/html;charset=utf-8").result(pages.fragment("setup/store-card", page));
  }

  private static Secret pageKey(Context ctx) {
    String key = ctx.header("X-Page-Key");
    if (key == null || key.isEmpty() || key.length() > SECRET) {
      throw Problem.of(ProblemType.TICKET_REFUSED, "no page key");
    }
    return Secret.of(key);
  }

  private Secret browser(Context ctx) {
    return cookies
        .get(ctx, SetupHandlers.COOKIE)
        .orElseThrow(() -> Problem.of(ProblemType.CLAIM_REFUSED, "this browser began no claim"));
  }
}
