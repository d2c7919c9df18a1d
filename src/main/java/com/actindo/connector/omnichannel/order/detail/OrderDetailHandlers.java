package com.actindo.connector.omnichannel.order.detail;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.edit.form.FormHandlers;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.detail.OrderDetail;
import com.actindo.connector.order.detail.OrderDetailRepository;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.sync.orders.mend.Mending;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** The page of one order, and its buttons. */
public final class OrderDetailHandlers {
  private static final int LONGEST = 2000;

  private final Database database;
  private final OrderDetailRepository orders;
  private final Mending mending;
  private final Sessions sessions;
  private final FrameHandlers frames;
  private final Pages pages;

  public OrderDetailHandlers(
      Database database,
      OrderDetailRepository orders,
      Mending mending,
      Sessions sessions,
      FrameHandlers frames,
      Pages pages) {
    this.database = database;
    this.orders = orders;
    this.mending = mending;
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
    act(
        ctx,
        member,
        mending::retry,
        before -> before.importFailed() ? Said.IMPORT_RETRIED : Said.STATUS_RETRIED);
  }

  /** {@code POST /workspaces/{workspace}/orders/{id}/cancel}. */
  public void cancel(Context ctx, Member member) {
    act(
        ctx,
        member,
        mending::cancel,
        before -> before.importFailed() ? Said.ORDER_CANCELED : Said.ORDERS_CANCELED);
  }

  /** Does something with an order that is still as it was seen, and hands it out as it was. */
  private interface Action {
    Order on(Member member, long id, IfMatch seen);
  }

  private void act(Context ctx, Member member, Action action, Function<Order, Said> said) {
    sessions.mustBeOurs(ctx);
    member.must(Right.MANAGE);
    long id = Resources.id(ctx);
    Back back = back(member, Parameters.form(ctx, Back.FIELD, LONGEST));
    try {
      Order before = action.on(member, id, FormHandlers.seen(ctx).ifMatch());
      ctx.redirect(said.apply(before).at(address(back, id)), HttpStatus.SEE_OTHER);
    } catch (Problem problem) {
      String why = refused(problem, FrameHandlers.language(ctx, member));
      ctx.status(problem.type().status());
      show(ctx, member, back, Optional.of(why));
    }
  }

  /** Why it was not done. */
  private static String refused(Problem problem, Language language) {
    return switch (problem.type()) {
      case STALE -> OrderDetailTexts.in(language).changedMeanwhile();
      case NOT_POSSIBLE_NOW ->
          problem.names().stream()
              .flatMap(name -> StatusReason.find(name).stream())
              .findFirst()
              .map(StatusTexts.in(language)::inWorkspace)
              .map(why -> why.title() + ". " + why.remedy())
              .orElseGet(OrderDetailTexts.in(language)::tooLate);
      default -> throw problem;
    };
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
