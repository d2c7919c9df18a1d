package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.audit.AuditRepository;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.list.ConnectionListRepository;
import com.actindo.connector.db.Database;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.edit.Opening;
import com.actindo.connector.omnichannel.order.error.ErrorTable;
import com.actindo.connector.omnichannel.order.error.ReturnsHandlers;
import com.actindo.connector.omnichannel.table.page.ListHandlers;
import com.actindo.connector.omnichannel.view.ViewHandlers;
import com.actindo.connector.omnichannel.view.ViewRepository;
import com.actindo.connector.omnichannel.view.Views;
import com.actindo.connector.order.list.FaultyOrderListRepository;
import com.actindo.connector.order.list.OrderListRepository;
import com.actindo.connector.order.list.ShopNameRepository;
import com.actindo.connector.sync.orders.ImportPlanRepository;
import com.actindo.connector.sync.orders.Imports;
import com.actindo.connector.sync.orders.mend.Mending;
import com.actindo.connector.sync.process.SynchronisingRepository;
import com.actindo.connector.web.Pages;
import com.actindo.connector.workspace.Sessions;

/** All handlers of the lists of orders. */
public record OrderLists(
    ListHandlers list,
    OrderActionHandlers actions,
    ImportPanelHandlers panel,
    ViewHandlers views,
    ListHandlers errors,
    OrderActionHandlers errorActions,
    ViewHandlers errorViews,
    ReturnsHandlers returns) {

  /** Where the pages read. */
  public record Rows(
      Database database,
      OrderListRepository orders,
      ConnectionRepository connections,
      ImportPlanRepository plans,
      ViewRepository views,
      AuditRepository audit) {}

  /** What users want. */
  public record Stories(Imports imports, Mending mending, Opening opening) {}

  /** What the answers are made with. */
  public record Answering(Sessions sessions, FrameHandlers frames, Pages pages) {}

  /** Makes them. */
  public static OrderLists create(Rows rows, Stories stories, Answering answering) {
    var faulty = new FaultyOrderListRepository(rows.orders());
    var panels =
        new ImportPanels(
            new ConnectionListRepository(),
            rows.connections(),
            rows.plans(),
            new SynchronisingRepository());
    var table = new OrderTable(rows.orders(), faulty, new ShopNameRepository(), panels);
    var lists =
        new ListHandlers(
            rows.database(), rows.views(), answering.frames(), answering.pages(), table);
    var errors =
        new ListHandlers(
            rows.database(),
            rows.views(),
            answering.frames(),
            answering.pages(),
            new ErrorTable(faulty, new ConnectionListRepository()));
    var views = new Views(rows.database(), rows.views(), rows.audit());
    return new OrderLists(
        lists,
        actions(rows, stories.mending(), answering, lists),
        new ImportPanelHandlers(stories.imports(), stories.opening(), answering.sessions(), lists),
        new ViewHandlers(answering.sessions(), views, lists),
        errors,
        actions(rows, stories.mending(), answering, errors),
        new ViewHandlers(answering.sessions(), views, errors),
        new ReturnsHandlers(rows.database(), faulty, answering.frames(), answering.pages()));
  }

  private static OrderActionHandlers actions(
      Rows rows, Mending mending, Answering answering, ListHandlers lists) {
    return new OrderActionHandlers(
        rows.database(),
        rows.orders(),
        mending,
        answering.sessions(),
        lists,
        answering.frames(),
        answering.pages());
  }
}
