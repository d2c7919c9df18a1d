package com.actindo.connector.db;

import org.flywaydb.core.Flyway;

/** Brings the schema {@code connector} up to date. */
public final class Migrations {
  private Migrations() {}

  /**
   * Applies what is missing; several instances may do so at the same time.
   *
   * @return how many migrations were applied
   */
  public static int apply(DatabaseAddress address) {
    return Flyway.configure()
        .dataSource(address.jdbcUrl(), address.user(), address.password().reveal())
        .defaultSchema("connector")
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .connectRetries(10)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
