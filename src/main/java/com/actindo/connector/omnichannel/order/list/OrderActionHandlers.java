package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.Said;
import com.actindo.connector.omnichannel.order.detail.Back;
import com.actindo.connector.omnichannel.order.list.text.OrderListTexts;
import com.actindo.connector.omnichannel.table.ListQuery;
import com.actindo.connector.omnichannel.table.Selection;
import com.actindo.connector.omnichannel.table.page.ListHandlers;
import com.actindo.connector.omnichannel.table.page.Notice;
import com.actindo.connector.omnichannel.table.page.TableTexts;
import com.actindo.connector.order.Order;
import com.actindo.connector.order.list.ListedOrder;
import com.actindo.connector.order.list.OrderListRepository;
import com.actindo.connector.sync.orders.mend.Mended;
import com.actindo.connector.sync.orders.mend.Mending;
import com.actindo.connector.sync.orders.mend.Picked;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.Parameters;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The toolbar of a list of orders: what is done with the selected ones. */
public final class OrderActionHandlers {
  private static final int LONGEST_IDS = 4000;

  private final Database database;
  private final OrderListRepository orders;
  private final Mending mending;
  private final Sessions sessions;
  private final ListHandlers lists;
  private final FrameHandlers frames;
  private final Pages pages;

  OrderActionHandlers(
      Database database,
      OrderListRepository orders,
      Mending mending,
      Sessions sessions,
      ListHandlers lists,
      FrameHandlers frames,
      Pages pages) {
    this.database = database;
    this.orders = orders;
    this.mending = mending;
    this.sessions = sessions;
    this.lists = lists;
    this.frames = frames;
    this.pages = pages;
  }

  /** {@code POST …/orders/open}. */
  public void open(Context ctx, Member member) {
    Selection selection = selection(ctx, member, Right.VIEW);
    if (selection.size() != 1) {
      refuse(ctx, member, selection, texts(ctx, member).selectOne());
      return;
    }
    String query = lists.query(ctx, member);
    ctx.redirect(
        lists.path(member, selection.only())
            + (query.isEmpty()
                ? ""
                : "?" + Back.FIELD + "=" + URLEncoder.encode(query, StandardCharsets.UTF_8)),
        HttpStatus.SEE_OTHER);
  }

  /** {@code POST …/retry}. */
  public void retry(Context ctx, Member member) {
    Selection selection = selection(ctx, member, Right.MANAGE);
    Mended mended = mending.retry(member, Picked.rows(selection.versions()));
    boolean imports = mended.done().stream().anyMatch(Order::importFailed);
    done(ctx, member, selection, mended, imports ? Said.IMPORT_RETRIED : Said.STATUS_RETRIED);
  }

  /** {@code POST …/cancel}: asks first, then cancels. */
  public void cancel(Context ctx, Member member) {
    Selection selection = selection(ctx, member, Right.MANAGE);
    if (Parameters.form(ctx, "sure", 1).equals("1")) {
      Mended mended = mending.cancel(member, Picked.rows(selection.versions()));
      done(ctx, member, selection, mended, Said.ORDERS_CANCELED);
      return;
    }
    if (selection.size() == 0) {
      refuse(ctx, member, selection, texts(ctx, member).noneFaulty());
      return;
    }
    String query = lists.query(ctx, member);
    String ids =
        selection.ids().stream().sorted().map(Object::toString).collect(Collectors.joining(","));
    ctx.redirect(
        lists.path(member) + "/cancel?ids=" + ids + query.replace('?', '&'), HttpStatus.SEE_OTHER);
  }

  /** {@code GET …/cancel}, with the parameters of the list to go back to. */
  public void ask(Context ctx, Member member) {
    member.must(Right.MANAGE);
    Set<Long> ids = ids(Parameters.optionalQuery(ctx, "ids", LONGEST_IDS).orElse(""));
    var parameters = new HashMap<>(ctx.queryParamMap());
    parameters.remove("ids");
    ListQuery list = ListQuery.of(lists.table(), parameters);
    List<ListedOrder> faulty =
        database.tenant(member.workspace(), tx -> orders.inError(tx, member.workspace(), ids));
    var page =
        new CancelPage(
            frames.frame(ctx, member), faulty, lists.path(member), lists.query(member, list));
    pages.render(ctx, "omnichannel/order/list/cancel", page);
  }

  /** The ids of an address, as the checkboxes would post them. */
  private static Set<Long> ids(String text) {
    return Selection.of(
            Arrays.stream(text.split(",", -1))
                .filter(id -> !id.isEmpty())
                .map(id -> id + ":0")
                .toList())
        .ids();
  }

  private Selection selection(Context ctx, Member member, Right right) {
    sessions.mustBeOurs(ctx);
    member.must(right);
    return Selection.of(ctx.formParams("row"));
  }

  private void done(Context ctx, Member member, Selection selection, Mended mended, Said said) {
    var left = new Leftovers(mended, FrameHandlers.language(ctx, member));
    if (!left.isEmpty()) {
      lists.refuse(ctx, member, status(mended), left.ids(), left.notice());
    } else if (mended.done().isEmpty()) {
      refuse(ctx, member, selection, texts(ctx, member).noneFaulty());
    } else {
      ctx.redirect(said.at(lists.back(ctx, member)), HttpStatus.SEE_OTHER);
    }
  }

  /** Of an answer that has to tell of orders that were left. */
  private static HttpStatus status(Mended mended) {
    if (!mended.done().isEmpty()) {
      return HttpStatus.OK;
    }
    return mended.waiting().isEmpty() ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT;
  }

  private void refuse(Context ctx, Member member, Selection selection, String why) {
    String title = TableTexts.in(FrameHandlers.language(ctx, member)).notDone();
    lists.refuse(ctx, member, HttpStatus.CONFLICT, selection.ids(), new Notice(title, why));
  }

  private static OrderListTexts texts(Context ctx, Member member) {
    return OrderListTexts.in(FrameHandlers.language(ctx, member));
  }
}
