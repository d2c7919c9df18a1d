package com.actindo.connector.connection.page;

import com.actindo.connector.attribute.AttributeCountRepository;
import com.actindo.connector.connection.Connection;
import com.actindo.connector.connection.ConnectionQuery;
import com.actindo.connector.connection.ConnectionRepository;
import com.actindo.connector.connection.page.ConnectionPage.Counts;
import com.actindo.connector.connection.page.ConnectionPage.Run;
import com.actindo.connector.connection.settings.ConnectionSettings;
import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.core1.Right;
import com.actindo.connector.db.Database;
import com.actindo.connector.db.Tx;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Pages;
import com.actindo.connector.web.list.PageOf;
import com.actindo.connector.web.list.QueryParameters;
import com.actindo.connector.web.list.Resources;
import com.actindo.connector.workspace.Member;
import com.actindo.connector.workspace.Sessions;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The pages of the CONNECTIONS tab. */
public final class ConnectionPageHandlers {
  private final Database database;
  private final ConnectionRepository connections;
  private final SettingsRepository settings;
  private final AttributeCountRepository counts;
  private final Runs runs;
  private final Sessions sessions;
  private final Pages pages;

  /** The last runs of a connection; who runs them is not known here. */
  public interface Runs {
    List<Run> of(Tx tx, Connection connection);
  }

  public ConnectionPageHandlers(
      Database database,
      ConnectionRepository connections,
      SettingsRepository settings,
      AttributeCountRepository counts,
      Runs runs,
      Sessions sessions,
      Pages pages) {
    this.database = database;
    this.connections = connections;
    this.settings = settings;
    this.counts = counts;
    this.runs = runs;
    this.sessions = sessions;
    this.pages = pages;
  }

  /** {@code GET /workspaces/{workspace}/connections}. */
  public void list(Context ctx, Member member) {
    member.must(Right.VIEW);
    var query = ConnectionQuery.of(QueryParameters.ofList(ctx, ConnectionQuery.PARAMETERS));
    PageOf<Connection> page =
        database.tenant(member.workspace(), tx -> connections.page(tx, member.workspace(), query));
    var paging = page.meta().pagination();
    pages.render(
        ctx,
        "connection/connections",
        new ConnectionsPage(
            language(ctx, member),
            member.workspace().value(),
            member.name(),
            page.data().stream().map(ConnectionPageHandlers::row).toList(),
            new ConnectionsPage.Paging(paging.page(), paging.limit(), paging.total()),
            sessions.csrf(ctx)));
  }

  /** {@code GET /workspaces/{workspace}/connections/{id}}. */
  public void get(Context ctx, Member member) {
    member.must(Right.VIEW);
    long id = Resources.id(ctx);
    ConnectionPage page =
        database.tenant(
            member.workspace(),
            tx ->
                connections
                    .find(tx, member.workspace(), id)
                    .map(connection -> page(tx, ctx, member, connection))
                    .orElseThrow(Resources::notFound));
    pages.render(ctx, "connection/connection", page);
  }

  private ConnectionPage page(Tx tx, Context ctx, Member member, Connection connection) {
    var count = counts.of(tx, member.workspace(), connection.id());
    var store = connection.store();
    return new ConnectionPage(
        language(ctx, member),
        member.workspace().value(),
        member.name(),
        connection.id(),
        new ConnectionView(
            connection.name(),
            Optional.ofNullable(connection.statusReason()),
            Optional.ofNullable(connection.lastSyncedAt())),
        new ConnectionPage.Shop(
            connection.storeHash().value(),
            Optional.ofNullable(store.name()),
            Optional.ofNullable(store.domain())),
        connection.source().id(),
        settings
            .find(tx, member.workspace(), connection.id())
            .map(ConnectionSettings.Version::settings)
            .map(ConnectionPageHandlers::settings)
            .orElseThrow(Resources::notFound),
        new Counts(count.attributes(), count.groups(), count.sets()),
        runs.of(tx, connection),
        sessions.csrf(ctx));
  }

  private static ConnectionPage.Settings settings(ConnectionSettings settings) {
    var orders = settings.orderFilters();
    return new ConnectionPage.Settings(
        settings.variantOptionType().id(),
        List.copyOf(orders.statuses()),
        Optional.ofNullable(orders.fromId()),
        Optional.ofNullable(orders.createdFrom()),
        orders.importArchived(),
        settings.offers().onlyPushMappedAttributes());
  }

  private static ConnectionsPage.Row row(Connection connection) {
    return new ConnectionsPage.Row(
        connection.id(),
        connection.name(),
        Optional.ofNullable(connection.statusReason()),
        connection.ordersOrReturnsHaveErrors());
  }

  private static Language language(Context ctx, Member member) {
    String locale = member.locale();
    return locale == null ? Language.accepted(ctx.header("Accept-Language")) : Language.of(locale);
  }
}
