package com.actindo.connector.omnichannel.view;

import static com.actindo.connector.db.gen.Tables.LIST_VIEW;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Tx;
import com.actindo.connector.db.gen.tables.records.ListViewRecord;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.JSONB;

/** Saved views. */
public final class ViewRepository {
  private static final int MOST_SHOWN = 500;

  private final ObjectMapper json;
  private final InstantSource clock;

  public ViewRepository(ObjectMapper json, InstantSource clock) {
    this.json = json;
    this.clock = clock;
  }

  /** What a user can choose from: the own views, then those that others have published. */
  public List<ListView> visible(Tx tx, WorkspaceName workspace, String list, String user) {
    return tx.sql()
        .selectFrom(LIST_VIEW)
        .where(visibleTo(workspace, list, user))
        .orderBy(
            LIST_VIEW.OWNER_ID.eq(user).desc(), lower(LIST_VIEW.NAME).asc(), LIST_VIEW.ID.asc())
        .limit(MOST_SHOWN)
        .fetch(this::view);
  }

  /** A view that the user can see. */
  public Optional<ListView> find(
      Tx tx, WorkspaceName workspace, String list, String user, long id) {
    return tx.sql()
        .selectFrom(LIST_VIEW)
        .where(visibleTo(workspace, list, user))
        .and(LIST_VIEW.ID.eq(id))
        .fetchOptional(this::view);
  }

  /** {@link #find}; nobody else changes it until the transaction ends. */
  Optional<ListView> lock(Tx tx, WorkspaceName workspace, String list, String user, long id) {
    return tx.sql()
        .selectFrom(LIST_VIEW)
        .where(visibleTo(workspace, list, user))
        .and(LIST_VIEW.ID.eq(id))
        .forUpdate()
        .fetchOptional(this::view);
  }

  /** Lets nobody else give a view of this user a name until the transaction ends. */
  void lockNames(Tx tx, WorkspaceName workspace, String list, String owner) {
    tx.sql()
        .execute(
            "select pg_advisory_xact_lock(hashtextextended(?, 0))",
            "list_view " + workspace.value() + " " + list + " " + owner);
  }

  int count(Tx tx, WorkspaceName workspace, String list, String owner) {
    return tx.sql().fetchCount(LIST_VIEW, of(workspace, list).and(LIST_VIEW.OWNER_ID.eq(owner)));
  }

  /** The owner's view with this name, whatever its case. */
  Optional<Long> named(Tx tx, WorkspaceName workspace, String list, String owner, String name) {
    return tx.sql()
        .select(LIST_VIEW.ID)
        .from(LIST_VIEW)
        .where(of(workspace, list))
        .and(LIST_VIEW.OWNER_ID.eq(owner))
        .and(lower(LIST_VIEW.NAME).eq(lower(val(name))))
        .fetchOptional(LIST_VIEW.ID);
  }

  ListView create(
      Tx tx,
      WorkspaceName workspace,
      String list,
      String owner,
      String name,
      ListSettings settings) {
    ListViewRecord row = settings(settings);
    row.setWorkspace(workspace.value());
    row.setList(list);
    row.setOwnerId(owner);
    row.setName(name);
    row.setCreatedAt(clock.instant().atOffset(ZoneOffset.UTC));
    return tx.sql().insertInto(LIST_VIEW).set(row).returning().fetchSingle(this::view);
  }

  ListView rename(Tx tx, WorkspaceName workspace, ListView view, String name) {
    var row = new ListViewRecord();
    row.setName(name);
    return change(tx, workspace, view, row);
  }

  ListView save(Tx tx, WorkspaceName workspace, ListView view, ListSettings settings) {
    return change(tx, workspace, view, settings(settings));
  }

  ListView publish(Tx tx, WorkspaceName workspace, ListView view, boolean published) {
    var row = new ListViewRecord();
    row.setPublished(published);
    return change(tx, workspace, view, row);
  }

  void delete(Tx tx, WorkspaceName workspace, ListView view) {
    tx.sql().deleteFrom(LIST_VIEW).where(is(workspace, view)).execute();
  }

  private ListView change(Tx tx, WorkspaceName workspace, ListView view, ListViewRecord row) {
    return tx.sql()
        .update(LIST_VIEW)
        .set(row)
        .set(LIST_VIEW.VERSION, LIST_VIEW.VERSION.plus(1))
        .where(is(workspace, view))
        .returning()
        .fetchSingle(this::view);
  }

  private static Condition is(WorkspaceName workspace, ListView view) {
    return LIST_VIEW.WORKSPACE.eq(workspace.value()).and(LIST_VIEW.ID.eq(view.id()));
  }

  private static Condition of(WorkspaceName workspace, String list) {
    return LIST_VIEW.WORKSPACE.eq(workspace.value()).and(LIST_VIEW.LIST.eq(list));
  }

  private static Condition visibleTo(WorkspaceName workspace, String list, String user) {
    return of(workspace, list).and(LIST_VIEW.OWNER_ID.eq(user).or(LIST_VIEW.PUBLISHED));
  }

  private ListViewRecord settings(ListSettings settings) {
    var row = new ListViewRecord();
    row.setColumns(settings.columns().toArray(String[]::new));
    row.setSort(settings.sort().orElse(null));
    row.setFilters(write(settings.filters()));
    return row;
  }

  private ListView view(ListViewRecord row) {
    return new ListView(
        row.getId(),
        row.getOwnerId(),
        row.getName(),
        row.getPublished(),
        new ListSettings(
            List.of(row.getColumns()), Optional.ofNullable(row.getSort()), read(row.getFilters())),
        row.getVersion());
  }

  private JSONB write(Map<String, String> filters) {
    try {
      return JSONB.valueOf(json.writeValueAsString(filters));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> read(JSONB filters) {
    try {
      return json.readValue(filters.data(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
