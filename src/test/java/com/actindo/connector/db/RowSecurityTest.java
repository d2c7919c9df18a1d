package com.actindo.connector.db;

import static com.actindo.connector.db.gen.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.testing.TestDatabase;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowSecurityTest {
  private static TestDatabase rows;
  private static WorkspaceName acme;
  private static WorkspaceName other;

  @BeforeAll
  static void start() {
    rows = TestDatabase.create();
    acme = rows.workspace("acme");
    other = rows.workspace("other");
    for (WorkspaceName workspace : List.of(acme, other)) {
      rows.everything()
          .execute(
              """
              with c as (insert into connector.connection
                  (workspace, name, driver, store_hash, source, created_at)
                  values (?, 'one', 'bigcommerce', 'abc123', 'app', now()) returning workspace, id),
                s as (insert into connector.connection_settings (workspace, connection_id)
                  select workspace, id from c),
                a as (insert into connector.attribute (workspace, connection_id, key, entity, field,
                  name_en, name_de, data_type, changeable_per_variant, read_only, multi_language,
                  multi_scope, sensitive, direction, created_at)
                  select workspace, id, 'k', 'offer', 'f', 'n', 'n', 't', false, false, false,
                  false, false, 'both', now() from c returning workspace, id),
                e as (insert into connector.attribute_element
                  (attribute_id, workspace, key, name_en, name_de, position, mirrored)
                  select id, workspace, 'k', 'n', 'n', 1, false from a),
                g as (insert into connector.attribute_group (workspace, connection_id, key, entity,
                  name_en, name_de, position, created_at)
                  select workspace, id, 'k', 'offer', 'n', 'n', 1, now() from c
                  returning workspace, id),
                t as (insert into connector.attribute_set
                  (workspace, connection_id, key, entity, name_en, name_de, created_at)
                  select workspace, id, 'k', 'offer', 'n', 'n', now() from c
                  returning workspace, id),
                m as (insert into connector.attribute_set_member
                  (set_id, attribute_id, group_id, workspace, required, position)
                  select t.id, a.id, g.id, a.workspace, false, 1 from t, a, g),
                p as (insert into connector.process
                  (workspace, connection_id, kind, status, steps_total, queued_at)
                  select workspace, id, 'synchronisation', 'queued', 1, now() from c),
                v as (insert into connector.list_view
                  (workspace, list, owner_id, name, columns, created_at)
                  select workspace, 'connections', '7', 'v', '{name}', now() from c),
                n as (insert into connector.notification
                  (workspace, connection_id, connection_name, level, reason, at)
                  select workspace, id, 'one', 'error', 'token-rejected', now() from c
                  returning workspace, id),
                y as (insert into connector.catalog_pass
                  (connection_id, workspace, process_id, place)
                  select id, workspace, 1, 0 from c returning workspace, connection_id),
                z as (insert into connector.catalog_name
                  (connection_id, workspace, kind, option_name, name)
                  select connection_id, workspace, 'option', '', 'n' from y),
                u as (insert into connector.customer (workspace, email, created_at)
                  select workspace, 'a@example.com', now() from c),
                o as (insert into connector.shop_order
                  (workspace, connection_id, remote_id, status, created_at)
                  select workspace, id, 1, 'imported', now() from c returning workspace, id),
                l as (insert into connector.shop_order_line (order_id, workspace, position, type,
                  name, quantity, price_ex_tax, price_inc_tax, total_tax)
                  select id, workspace, 0, 'line-item', 'n', 1, 1, 1, 0 from o),
                x as (insert into connector.order_export (order_id, workspace, wish)
                  select id, workspace, 1 from o),
                i as (insert into connector.order_import (connection_id, workspace)
                  select id, workspace from c),
                r as (insert into connector.notification_read
                  (workspace, user_id, notification_id, read_at)
                  select workspace, '7', id, now() from n)
              insert into connector.audit_event (at, actor_kind, workspace, event)
              values (now(), 'service', ?, 'test.done')
              """,
              workspace.value(),
              workspace.value());
    }
  }

  @AfterAll
  static void stop() {
    rows.close();
  }

  static List<String> tenantTables() {
    return List.of(
        "connection",
        "connection_settings",
        "attribute",
        "attribute_element",
        "attribute_group",
        "attribute_set",
        "attribute_set_member",
        "process",
        "audit_event",
        "catalog_pass",
        "catalog_name",
        "connection_count",
        "customer",
        "shop_order",
        "shop_order_line",
        "order_count",
        "order_export",
        "order_import",
        "list_view",
        "notification",
        "notification_read");
  }

  @Test
  void everyTableWithAWorkspaceHasAPolicyButTheOnesThatFindTheWorkspace() {
    assertThat(
            rows.everything()
                .fetch(
                    """
                    select relname from pg_class join pg_attribute on attrelid = pg_class.oid
                    where relnamespace = 'connector'::regnamespace and relkind = 'r'
                      and attname = 'workspace' and not relrowsecurity
                    """)
                .getValues(0, String.class))
        .containsExactlyInAnyOrder(
            "claim", "daily_synchronisation", "login_attempt", "session_member", "store_holder");
    assertThat(
            rows.everything()
                .fetch("select distinct tablename from pg_policies where schemaname = 'connector'")
                .getValues(0, String.class))
        .containsExactlyInAnyOrderElementsOf(tenantTables());
  }

  @ParameterizedTest
  @MethodSource("tenantTables")
  void aQueryThatForgetsTheWorkspaceFindsNothing(String table) {
    var all = DSL.table("connector." + table);

    assertThat(rows.everything().fetchCount(all)).isEqualTo(2);
    assertThat(rows.database().<Integer>service(tx -> tx.sql().fetchCount(all))).isZero();
    assertThat(rows.database().<Integer>tenant(acme, tx -> tx.sql().fetchCount(all))).isEqualTo(1);
    assertThat(
            rows.database()
                .<Integer>tenant(new WorkspaceName("third"), tx -> tx.sql().fetchCount(all)))
        .isZero();
  }

  @Test
  void theWorkspaceEndsWithItsTransaction() {
    var all = DSL.table("connector.connection");
    for (int i = 0; i < 20; i++) {
      rows.database().tenantDo(acme, tx -> assertThat(tx.sql().fetchCount(all)).isEqualTo(1));
      rows.database().serviceDo(tx -> assertThat(tx.sql().fetchCount(all)).isZero());
    }
  }

  @ParameterizedTest
  @MethodSource("tenantTables")
  void nobodyMovesRowsIntoAnotherWorkspace(String table) {
    assertThatThrownBy(() ->
            rows.database()
                .tenantDo(
                    acme,
                    tx ->
                        tx.sql().execute("update connector." + table + " set workspace = 'other'")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageMatching("(?s).*(row-level security|permission denied|foreign key).*");
  }

  @Test
  void nobodyWritesForAnotherWorkspace() {
    assertThatThrownBy(() ->
            rows.database()
                .tenantDo(
                    acme,
                    tx ->
                        tx.sql()
                            .execute(
                                "insert into connector.audit_event (at, actor_kind, workspace,"
                                    + " event) values (now(), 'service', 'other', 'x.y')")))
        .hasMessageContaining("row-level security");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update connector.audit_event set event = 'nothing.happened'",
        "delete from connector.audit_event",
        "truncate connector.audit_event",
        "truncate connector.connection",
        "update connector.workspace set name = 'mine'",
        "delete from connector.workspace",
        "alter table connector.connection disable row level security",
        "drop policy tenant on connector.connection",
        "drop table connector.process",
        "create table connector.mine (id int)",
        "create or replace function connector.current_workspace() returns text language sql"
            + " return 'acme'",
        "select * from connector.flyway_schema_history",
        "alter role connector_app superuser",
        "select pg_read_file('/etc/passwd')"
      })
  void theServicesRoleMayNot(String statement) {
    assertThatThrownBy(() ->
            rows.database()
                .tenantDo(
                    acme,
                    tx -> {
                      tx.sql().execute(statement);
                      throw new AssertionError("was allowed");
                    }))
        .isInstanceOf(DataAccessException.class);
    assertThat(rows.everything().fetchCount(AUDIT_EVENT)).isEqualTo(2);
  }

  @Test
  void theServicesRoleOwnsNothingAndCannotLogIn() {
    assertThat(
            rows.everything()
                .fetchOne(
                    """
                    select (select count(*) from pg_class c where c.relowner = r.oid)
                         + (select count(*) from pg_proc p where p.proowner = r.oid)
                         + (select count(*) from pg_namespace n where n.nspowner = r.oid)
                    from pg_roles r where rolname = 'connector_app' and not rolcanlogin
                      and not rolsuper and not rolbypassrls and not rolcreaterole
                    """)
                .into(Integer.class))
        .isZero();
    assertThat(
            rows.database()
                .<String>service(tx -> tx.sql().fetchOne("select current_user").into(String.class)))
        .isEqualTo("connector_app");
  }

  @Test
  void whatBelongsToNoWorkspaceIsSeenByWhoActsForNone() {
    var events = DSL.selectCount().from(AUDIT_EVENT).where(AUDIT_EVENT.WORKSPACE.isNull());
    rows.everything()
        .execute(
            "insert into connector.audit_event (at, actor_kind, event)"
                + " values (now(), 'service', 'test.before')");
    try {
      int seenByNone = rows.database().service(tx -> tx.sql().fetchSingle(events).value1());
      int seenByAcme = rows.database().tenant(acme, tx -> tx.sql().fetchSingle(events).value1());
      assertThat(seenByNone).isOne();
      assertThat(seenByAcme).isZero();
    } finally {
      rows.everything().execute("delete from connector.audit_event where event = 'test.before'");
    }
  }
}
