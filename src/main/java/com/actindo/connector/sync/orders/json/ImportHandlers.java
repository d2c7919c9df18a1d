package com.actindo.connector.sync.orders.json;

import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.order.ImportStatus;
import com.actindo.connector.order.detail.OrderDetail;
import com.actindo.connector.order.detail.OrderDetailRepository;
import com.actindo.connector.order.json.OrderJson;
import com.actindo.connector.problem.Problem;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.orders.Imports;
import com.actindo.connector.sync.process.ProcessJson;
import com.actindo.connector.web.list.IfMatch;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Set;

/** Begins imports, and asks for orders in error again or gives them up. */
public final class ImportHandlers {
  private final Database database;
  private final OrderDetailRepository orders;
  private final Imports imports;

  public ImportHandlers(Database database, OrderDetailRepository orders, Imports imports) {
    this.database = database;
    this.orders = orders;
    this.imports = imports;
  }

  /** {@code POST /connections/{id}/import}. */
  public void request(Context ctx, Member member) {
    member.must(Right.MANAGE);
    var process = imports.request(member, Resources.id(ctx), IfMatch.of(ctx));
    ctx.status(HttpStatus.ACCEPTED).json(ProcessJson.of(process));
  }

  /** {@code POST /imports}: for every active connection of the workspace. */
  public void requestAll(Context ctx, Member member) {
    member.must(Right.MANAGE);
    List<ProcessJson> begun = imports.requestAll(member).stream().map(ProcessJson::of).toList();
    ctx.status(HttpStatus.ACCEPTED).json(PageOf.whole(begun));
  }

  /** {@code POST /orders/{id}/retry}. */
  public void retry(Context ctx, Member member) {
    OrderDetail seen = inError(ctx, member);
    imports.retry(member, Set.of(seen.order().id()));
    answer(ctx.status(HttpStatus.ACCEPTED), member);
  }

  /** {@code POST /orders/{id}/cancel}. */
  public void cancel(Context ctx, Member member) {
    OrderDetail seen = inError(ctx, member);
    imports.cancel(member, Set.of(seen.order().id()));
    answer(ctx, member);
  }

  /** The order, as the caller has seen it; what is not in error is left alone. */
  private OrderDetail inError(Context ctx, Member member) {
    member.must(Right.MANAGE);
    OrderDetail found = find(ctx, member);
    IfMatch.of(ctx).check(found.order().version());
    ImportStatus status = found.order().status();
    if (status != ImportStatus.ERROR) {
      throw Problem.naming(
          ProblemType.NOT_POSSIBLE_NOW, "the order is not in error", List.of(status.id()));
    }
    return found;
  }

  private void answer(Context ctx, Member member) {
    OrderDetail now = find(ctx, member);
    Resources.changed(ctx, now.order().version(), OrderJson.of(now));
  }

  private OrderDetail find(Context ctx, Member member) {
    return database
        .tenant(member.workspace(), tx -> orders.find(tx, member.workspace(), Resources.id(ctx)))
        .orElseThrow(Resources::notFound);
  }
}
