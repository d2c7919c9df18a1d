package com.actindo.connector.omnichannel.order.error;

import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.order.list.FaultyOrderListRepository;
import com.actindo.connector.web.Pages;
import com.actindo.connector.workspace.Member;
import io.javalin.http.Context;

/** The RETURNS tab, which says why it is empty. */
public final class ReturnsHandlers {
  private final Database database;
  private final FaultyOrderListRepository faulty;
  private final FrameHandlers frames;
  private final Pages pages;

  public ReturnsHandlers(
      Database database, FaultyOrderListRepository faulty, FrameHandlers frames, Pages pages) {
    this.database = database;
    this.faulty = faulty;
    this.frames = frames;
    this.pages = pages;
  }

  /** {@code GET …/returns}. */
  public void show(Context ctx, Member member) {
    member.must(Right.VIEW);
    long toMend =
        database.<Long>tenant(member.workspace(), tx -> faulty.count(tx, member.workspace()));
    pages.render(
        ctx, "omnichannel/order/error/returns", new ReturnsPage(frames.frame(ctx, member), toMend));
  }
}
