package com.actindo.connector;

import com.actindo.connector.db.Database;
import com.actindo.connector.db.DatabaseAddress;
import com.actindo.connector.db.EmbeddedDatabase;
import com.actindo.connector.db.Migrations;
import com.actindo.connector.db.Pool;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database: the given one, or our own under the data folder. */
final class Storage implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Storage.class);
  private static final int CONNECTIONS = 20;

  private final @Nullable EmbeddedDatabase embedded;
  private final HikariDataSource pool;

  private Storage(@Nullable EmbeddedDatabase embedded, HikariDataSource pool) {
    this.embedded = embedded;
    this.pool = pool;
  }

  static Storage open(Optional<DatabaseAddress> given, Path dataDir, boolean migrate)
      throws IOException {
    EmbeddedDatabase embedded = given.isPresent() ? null : EmbeddedDatabase.start(dataDir);
    try {
      DatabaseAddress address = embedded == null ? given.orElseThrow() : embedded.address();
      if (migrate) {
        int applied = Migrations.apply(address);
        log.atInfo().addKeyValue("applied", applied).log("database is up to date");
      }
      return new Storage(embedded, Pool.open(address, CONNECTIONS));
    } catch (RuntimeException e) {
      if (embedded != null) {
        embedded.close();
      }
      throw e;
    }
  }

  /** Applies the migrations and ends. */
  static int migrate(Optional<DatabaseAddress> given, Path dataDir) throws IOException {
    if (given.isPresent()) {
      return Migrations.apply(given.get());
    }
    try (var embedded = EmbeddedDatabase.start(dataDir)) {
      return Migrations.apply(embedded.address());
    }
  }

  HikariDataSource pool() {
    return pool;
  }

  Database database() {
    return new Database(pool);
  }

  @Override
  public void close() throws IOException {
    pool.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
