package com.actindo.connector.testing;

import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.Database;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * A database of its own for one test class, copied from a migrated template on the one server of
 * this JVM. Its pool works as the role {@code connector_app}, so that row-level security binds the
 * tests as it binds the service.
 */
public final class TestDatabase implements AutoCloseable {
  private static final String SCHEMA = "connector";
  private static final String TEMPLATE = "migrated";

  /** Seconds; the driver itself would wait for ever. */
  private static final Map<String, String> LIMITS = Map.of("socketTimeout", "120");

  private final String name;
  private final HikariDataSource pool;

  private TestDatabase(String name) {
    this.name = name;
    this.pool = new HikariDataSource();
    pool.setJdbcUrl(url());
    pool.setUsername("postgres");
    pool.setConnectionInitSql("set role connector_app");
    pool.setMaximumPoolSize(8);
    pool.setMinimumIdle(0);
  }

  /** A fresh, migrated and empty database. */
  public static TestDatabase create() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    administrator("postgres").execute("create database " + name + " template " + TEMPLATE);
    return new TestDatabase(name);
  }

  /** The pool that the service would work with; closed with this database. */
  public HikariDataSource pool() {
    return pool;
  }

  /** Transactions as the service runs them. */
  public Database database() {
    return new Database(pool);
  }

  /** Everything in the database, past row-level security: to prepare and to look at the result. */
  public DSLContext everything() {
    return administrator(name);
  }

  /**
   * Vacuums a table, and tells the planner that all of it is visible to everybody, as it is after a
   * while: somebody who looks at the database during the vacuum, such as a connection that is being
   * opened, keeps pages from counting.
   */
  public void settle(String table) {
    everything().execute("vacuum analyze connector." + table);
    everything()
        .execute(
            "update pg_class set relallvisible = relpages where oid = ?::regclass",
            "connector." + table);
  }

  /** The JDBC address, for user {@code postgres} without a password. */
  public String url() {
    return Server.POSTGRES.getJdbcUrl("postgres", name);
  }

  /** The address as the operator would give it; the server trusts any password. */
  public String databaseUrl() {
    return "postgresql://postgres:any@localhost:" + Server.POSTGRES.getPort() + "/" + name;
  }

  /** Ends all connections and takes no new ones, until it is {@link #comeBack}. */
  public void goAway() {
    administrator("postgres").execute("alter database " + name + " allow_connections false");
    administrator("postgres")
        .execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", name);
  }

  public void comeBack() {
    administrator("postgres").execute("alter database " + name + " allow_connections true");
  }

  /** Adds the row that everything of a workspace hangs on. */
  public WorkspaceName workspace(String workspace) {
    everything()
        .execute(
            "insert into connector.workspace (name, created_at) values (?, now())"
                + " on conflict do nothing",
            workspace);
    return new WorkspaceName(workspace);
  }

  /** Ends the pool and drops the database. */
  @Override
  public void close() {
    pool.close();
    administrator("postgres").execute("drop database if exists " + name + " with (force)");
  }

  private static DSLContext administrator(String database) {
    return DSL.using(
        Server.POSTGRES.getDatabase("postgres", database, LIMITS), SQLDialect.POSTGRES);
  }

  /** Started by the first test that asks for a database; stopped by its own shutdown hook. */
  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        // nothing in the background: plans of queries are tested here; and nothing outlives a crash
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("autovacuum", "off")
                .setServerConfig("fsync", "off")
                .start();
        DSL.using(postgres.getPostgresDatabase(), SQLDialect.POSTGRES)
            .execute("create database " + TEMPLATE);
        Flyway.configure()
            .dataSource(postgres.getDatabase("postgres", TEMPLATE))
            .defaultSchema(SCHEMA)
            .locations("classpath:db/migration")
            .load()
            .migrate();
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
