package com.actindo.connector.db;

import com.actindo.connector.core1.WorkspaceName;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;

/**
 * Transactions. A tenant's rows are seen only inside {@link #tenant}; outside of it row-level
 * security finds none. HTTP is finished before a transaction begins, and threads do not change
 * within one.
 */
public final class Database {
  private final DataSource pool;
  private final Configuration jooq;

  public Database(DataSource pool) {
    this.pool = pool;
    this.jooq =
        new DefaultConfiguration()
            .set(SQLDialect.POSTGRES)
            .set(new Settings().withExecuteLogging(false).withQueryTimeout(20));
  }

  /** Runs {@code work} in a transaction that acts for {@code workspace}. */
  public <T> T tenant(WorkspaceName workspace, Function<Tx, T> work) {
    return service(tx -> {
      tx.actFor(workspace);
      return work.apply(tx);
    });
  }

  /** {@link #tenant} without a result. */
  public void tenantDo(WorkspaceName workspace, Consumer<Tx> work) {
    tenant(
        workspace,
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  /** Runs {@code work} in a transaction that acts for no workspace (yet). */
  public <T> T service(Function<Tx, T> work) {
    // with a pool of its own jOOQ would wait for a database that is away three times
    try (var connection = pool.getConnection()) {
      return DSL.using(jooq.derive(new DefaultConnectionProvider(connection)))
          .transactionResult(configuration -> work.apply(new Tx(DSL.using(configuration))));
    } catch (DataAccessException e) {
      forgetDead(e);
      throw e;
    } catch (SQLException e) {
      throw new DataAccessException("no connection to the database", e);
    }
  }

  /** {@link #service} without a result. */
  public void serviceDo(Consumer<Tx> work) {
    service(tx -> {
      work.accept(tx);
      return true;
    });
  }

  /** One connection that died speaks for the others: else each would cost a request of its own. */
  private void forgetDead(DataAccessException e) {
    if (DatabaseAway.died(e) && pool instanceof HikariDataSource hikari) {
      hikari.getHikariPoolMXBean().softEvictConnections();
    }
  }
}
