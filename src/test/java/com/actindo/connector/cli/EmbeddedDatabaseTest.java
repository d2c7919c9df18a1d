package com.actindo.connector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service on its own PostgreSQL, as a newcomer starts it. */
class EmbeddedDatabaseTest {
  @TempDir private Path folder;

  @Test
  void survivesAKillKeepsItsDataAndLetsNobodyElseIn() throws Exception {
    try (var first = ServiceProcess.serve(folder, environment())) {
      assertThat(first.get("/workspaces/acme/login")).isEqualTo(303);
      assertThat(attempts()).isEqualTo(1);
      isSafe();
      aSecondProcessIsRefused();
      ProcessHandle orphan = postgres();
      first.kill();
      assertThat(orphan.isAlive()).isTrue();

      try (var second = ServiceProcess.serve(folder, environment())) {
        orphan.onExit().get(20, TimeUnit.SECONDS);
        assertThat(attempts()).isEqualTo(1);
        assertThat(second.get("/workspaces/acme/login")).isEqualTo(303);
        assertThat(attempts()).isEqualTo(2);
        ProcessHandle last = postgres();
        second.terminate();
        assertThat(second.exitStatus()).isEqualTo(143);
        assertThat(second.errors()).contains("service stopped").doesNotContain("ERROR");
        last.onExit().get(20, TimeUnit.SECONDS);
      }
    }
  }

  private void isSafe() throws IOException, SQLException {
    try (var connection = connect(password())) {
      var sql = DSL.using(connection);
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(sql.fetchOne("show " + setting).into(String.class)).isEqualTo("on");
      }
      assertThat(sql.fetchOne("show listen_addresses").into(String.class)).isEqualTo("127.0.0.1");
      assertThat(sql.fetchOne("show unix_socket_directories").into(String.class)).isEmpty();
      assertThat(
              sql.fetch("select distinct auth_method from pg_hba_file_rules")
                  .getValues(0, String.class))
          .containsExactly("scram-sha-256");
    }
    assertThatThrownBy(() -> connect("wrong")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> connect("")).isInstanceOf(SQLException.class);
    for (String secret : List.of("postgres.password", "keyset.json")) {
      assertThat(Files.getPosixFilePermissions(data().resolve(secret)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  private void aSecondProcessIsRefused() {
    try (var second = ServiceProcess.run(folder, environment(), "serve")) {
      assertThat(second.exitStatus()).isEqualTo(1);
      assertThat(second.errors().lines())
          .anyMatch(line -> line.startsWith("Another process works on " + data()));
    }
  }

  private int attempts() throws IOException, SQLException {
    try (var connection = connect(password())) {
      return DSL.using(connection).fetchCount(DSL.table("connector.login_attempt"));
    }
  }

  private Connection connect(String password) throws IOException, SQLException {
    String port = Files.readAllLines(data().resolve("postgres/postmaster.pid")).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
  }

  private ProcessHandle postgres() throws IOException {
    String pid = Files.readAllLines(data().resolve("postgres/postmaster.pid")).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private String password() throws IOException {
    return Files.readString(data().resolve("postgres.password")).strip();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Map<String, String> environment() {
    return Map.of(
        "PORT", "0",
        "MANAGEMENT_PORT", "0",
        "DATA_DIR", data().toString(),
        "BIGCOMMERCE_CLIENT_ID", "app",
        "BIGCOMMERCE_CLIENT_SECRET", "0123456789abcdef0123456789abcdef",
        "CORE1_CLIENT_ID", "connector",
        "CORE1_CLIENT_SECRET", "core1-secret");
  }
}
