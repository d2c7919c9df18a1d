package com.actindo.connector.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections of the service, each in the role that owns nothing. */
public final class Pool {
  private Pool() {}

  /**
   * Opens a pool.
   *
   * @param size how many connections at most
   */
  public static HikariDataSource open(DatabaseAddress address, int size) {
    var config = new HikariConfig();
    config.setPoolName("connector");
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(address.user());
    config.setPassword(address.password().reveal());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(2);
    // a request must not hang on a database that is away: it gets its 503 after three seconds
    config.setConnectionTimeout(3_000);
    config.setValidationTimeout(1_500);
    config.setInitializationFailTimeout(15_000);
    config.setKeepaliveTime(60_000);
    config.setConnectionInitSql("set role connector_app");
    config.addDataSourceProperty("ApplicationName", "connector");
    // the server's details quote whole rows, and messages of exceptions are logged
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("connectTimeout", "3");
    config.addDataSourceProperty("socketTimeout", "30");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    return new HikariDataSource(config);
  }
}
