package com.actindo.connector;

import com.actindo.connector.attribute.AttributeCountRepository;
import com.actindo.connector.attribute.AttributeRepository;
import com.actindo.connector.attribute.list.AttributeHandlers;
import com.actindo.connector.attribute.list.AttributeListRepository;
import com.actindo.connector.attribute.list.GroupListRepository;
import com.actindo.connector.attribute.list.SetListRepository;
import com.actindo.connector.audit.AuditListRepository;
import com.actindo.connector.connection.ConnectionEditRepository;
import com.actindo.connector.connection.list.ConnectionHandlers;
import com.actindo.connector.connection.list.ConnectionListRepository;
import com.actindo.connector.connection.settings.SettingsChanges;
import com.actindo.connector.connection.settings.SettingsHandlers;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.edit.ActionHandlers;
import com.actindo.connector.omnichannel.edit.Opening;
import com.actindo.connector.omnichannel.edit.Outside;
import com.actindo.connector.omnichannel.event.EventHandlers;
import com.actindo.connector.omnichannel.list.ConnectionLists;
import com.actindo.connector.omnichannel.manage.Manage;
import com.actindo.connector.omnichannel.manage.ManagedRows;
import com.actindo.connector.omnichannel.manage.Queue;
import com.actindo.connector.omnichannel.manage.json.ManageHandlers;
import com.actindo.connector.omnichannel.order.list.OrderLists;
import com.actindo.connector.omnichannel.view.ViewRepository;
import com.actindo.connector.order.OrderCountRepository;
import com.actindo.connector.order.list.OrderListRepository;
import com.actindo.connector.setup.Links;
import com.actindo.connector.sync.SyncHandlers;
import com.actindo.connector.sync.SyncScheduler;
import com.actindo.connector.sync.Synchronisations;
import com.actindo.connector.sync.orders.ImportPlanRepository;
import com.actindo.connector.sync.orders.Imports;
import com.actindo.connector.sync.orders.StoreChange;
import com.actindo.connector.sync.orders.mend.Mending;
import com.actindo.connector.sync.process.ProcessHandlers;
import com.actindo.connector.web.LiveStreams;
import com.actindo.connector.workspace.SignIn;
import com.actindo.connector.workspace.WorkspaceHandlers;
import java.net.URI;
import java.util.List;

/** What the users of a workspace meet: the pages of Omni-Channel and the JSON interface. */
final class WorkspaceSide {
  private final Foundation base;
  private final Settings settings;
  private final Links links;
  private final Endings endings;
  private final SyncScheduler scheduler;
  private final FrameHandlers frames;
  private final Synchronisations synchronisations;
  private final Manage manage;
  private final Imports imports;
  private final Mending mending;

  WorkspaceSide(
      Foundation base,
      OrderSide orders,
      ExportSide exports,
      Settings settings,
      Links links,
      Endings endings,
      SyncScheduler scheduler) {
    this.base = base;
    this.settings = settings;
    this.links = links;
    this.endings = endings;
    this.scheduler = scheduler;
    this.frames = new FrameHandlers(base.sessions());
    this.synchronisations =
        new Synchronisations(
            base.database(), base.connections(), base.audit(), base.syncs(), scheduler);
    this.imports = orders.imports(scheduler);
    this.mending = exports.mending(orders.jobs(), scheduler);
    this.manage = manage();
  }

  static ManagedRows managedRows(Foundation base) {
    return new ManagedRows(
        base.connections(),
        new ConnectionEditRepository(base.clock()),
        base.holders(),
        base.installations(),
        base.notifications(),
        new StoreChange(new OrderCountRepository(), new ImportPlanRepository()));
  }

  private Manage manage() {
    return Manage.create(
        base.database(),
        managedRows(base),
        new AttributeRepository(base.standard(), base.clock()),
        base.audit(),
        new Manage.Tokens(
            base.kernels().quickApi(),
            settings.bigCommerce().scopes(),
            base.trial(),
            base.tokens(),
            base.kernels().vault()),
        new Queue(base.syncs(), base.processes(), scheduler));
  }

  HeaderWiring header(LiveStreams streams) {
    return HeaderWiring.create(
        base.kernels(),
        base.database(),
        base.sessions(),
        base.processes(),
        base.notifications(),
        frames,
        streams);
  }

  ConnectionLists lists() {
    return ConnectionLists.create(
        base.database(),
        base.connections(),
        new ViewRepository(base.kernels().json(), base.clock()),
        base.audit(),
        new ConnectionLists.Stories(
            manage.switching(), synchronisations, endings.deletions(scheduler)),
        new ConnectionLists.Answering(base.sessions(), frames, base.kernels().pages()));
  }

  OrderLists orderLists() {
    return OrderLists.create(
        new OrderLists.Rows(
            base.database(),
            new OrderListRepository(base.kernels().json()),
            base.connections(),
            new ImportPlanRepository(),
            new ViewRepository(base.kernels().json(), base.clock()),
            base.audit()),
        new OrderLists.Stories(
            imports,
            mending,
            new Opening(
                base.database(),
                base.connections(),
                new AttributeCountRepository(),
                base.processes())),
        new OrderLists.Answering(base.sessions(), frames, base.kernels().pages()));
  }

  ConnectionHandlers connections() {
    return new ConnectionHandlers(
        base.database(), base.connections(), new ConnectionListRepository());
  }

  ManageHandlers manageHandlers() {
    return new ManageHandlers(manage.creation(), manage.edits(), manage.switching());
  }

  OrderDesk orders() {
    return OrderDesk.create(base, frames, imports, mending, OrderDesk.previews(base));
  }

  AttributeHandlers attributes() {
    return new AttributeHandlers(
        base.database(),
        new AttributeListRepository(),
        new GroupListRepository(),
        new SetListRepository());
  }

  ProcessHandlers processes() {
    return new ProcessHandlers(base.database(), base.processes());
  }

  SyncHandlers syncs() {
    return new SyncHandlers(synchronisations);
  }

  EventHandlers events() {
    return new EventHandlers(base.database(), new AuditListRepository(base.kernels().json()));
  }

  SettingsHandlers settingsHandlers() {
    return new SettingsHandlers(base.database(), new SettingsRepository(), settingsChanges());
  }

  private SettingsChanges settingsChanges() {
    return new SettingsChanges(
        base.database(), base.connections(), new SettingsRepository(), base.audit());
  }

  ConnectionPages connectionPages() {
    return ConnectionPages.create(
        new ConnectionPages.Rows(base.database(), base.connections(), base.processes()),
        new ConnectionPages.Stories(
            manage,
            settingsChanges(),
            OrderDesk.previews(base),
            new ActionHandlers.Actions(manage.switching(), synchronisations, endings.releases())),
        frames,
        base.sessions(),
        base.kernels().pages(),
        new Outside(
            links.install(),
            links.supportUrl(),
            List.copyOf(settings.bigCommerce().scopes().names())));
  }

  WorkspaceHandlers workspaceHandlers() {
    var signIn =
        new SignIn(
            base.database(),
            base.sessionRows(),
            base.workspaces(),
            base.kernels().core1(),
            base.kernels().secrets(),
            URI.create(settings.publicUrl() + "/login/callback"));
    return new WorkspaceHandlers(
        signIn,
        base.sessions(),
        base.kernels().cookies(),
        base.kernels().pages(),
        base.kernels().perSignIn(),
        base.kernels().limits().addresses());
  }
}
