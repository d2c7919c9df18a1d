package com.actindo.connector.omnichannel.order.detail;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.order.detail.OrderDetail;
import com.actindo.connector.order.detail.OrderDetailRepository;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.orders.Imports;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/** The page of one order, and its buttons. */
public final class OrderDetailHandlers {
  private static final int LONGEST = 2000;

  private final Database database;
  private final OrderDetailRepository orders;
  private final Imports imports;
  private final Sessions sessions;
  private final FrameHandlers frames;
  private final Pages pages;

  public OrderDetailHandlers(
      Database database,
      OrderDetailRepository orders,
      Imports imports,
      Sessions sessions,
      FrameHandlers frames,
      Pages pages) {
    this.database = database;
    this.orders = orders;
    this.imports = imports;
    this.sessions = sessions;
    this.frames = frames;
    this.pages = pages;
  }

  /** {@code GET /workspaces/{workspace}/orders/{id}}. */
  public void get(Context ctx, Member member) {
    member.must(Right.VIEW);
    String list = Parameters.optionalQuery(ctx, Back.FIELD, LONGEST).orElse("");
    show(ctx, member, back(member, list), Optional.empty());
  }

  /** {@code POST /workspaces/{workspace}/orders/{id}/retry}. */
  public void retry(Context ctx, Member member) {
    act(ctx, member, imports::retry, Said.IMPORT_RETRIED);
  }

  /** {@code POST /workspaces/{workspace}/orders/{id}/cancel}. */
  public void cancel(Context ctx, Member member) {
    act(ctx, member, imports::cancel, Said.ORDER_CANCELED);
  }

  /** Does something with some orders and tells with how many. */
  private interface Action {
    int on(Member member, Set<Long> orders);
  }

  private void act(Context ctx, Member member, Action action, Said said) {
    sessions.mustBeOurs(ctx);
    member.must(Right.MANAGE);
    long id = find(ctx, member).order().id();
    Back back = back(member, Parameters.form(ctx, Back.FIELD, LONGEST));
    Optional<String> refused = refused(ctx, member, () -> action.on(member, Set.of(id)));
    if (refused.isEmpty()) {
      ctx.redirect(said.at(address(back, id)), HttpStatus.SEE_OTHER);
    } else {
      ctx.status(ProblemType.NOT_POSSIBLE_NOW.status());
      show(ctx, member, back, refused);
    }
  }

  /** Why it was not done; empty when it was. */
  private static Optional<String> refused(Context ctx, Member member, IntSupplier done) {
    Language language = FrameHandlers.language(ctx, member);
    try {
      return done.getAsInt() == 1
          ? Optional.empty()
          : Optional.of(OrderDetailTexts.in(language).tooLate());
    } catch (Problem problem) {
      return problem.names().stream()
          .flatMap(name -> StatusReason.find(name).stream())
          .filter(_ -> problem.type() == ProblemType.NOT_POSSIBLE_NOW)
          .findFirst()
          .map(StatusTexts.in(language)::of)
          .map(why -> why.title() + ". " + why.remedy())
          .or(() -> {
            throw problem;
          });
    }
  }

  private static String address(Back back, long id) {
    String list =
        back.query().isEmpty()
            ? ""
            : "?" + Back.FIELD + "=" + URLEncoder.encode(back.query(), StandardCharsets.UTF_8);
    return back.path() + "/" + id + list;
  }

  private OrderDetail find(Context ctx, Member member) {
    long id = Resources.id(ctx);
    return database
        .tenant(member.workspace(), tx -> orders.find(tx, member.workspace(), id))
        .orElseThrow(Resources::notFound);
  }

  private void show(Context ctx, Member member, Back back, Optional<String> refused) {
    pages.render(
        ctx,
        "omnichannel/order/detail/order",
        new OrderDetailPage(frames.frame(ctx, member), find(ctx, member), back, refused));
  }

  private static Back back(Member member, String list) {
    return new Back("/workspaces/" + member.workspace() + "/orders", list);
  }
}
