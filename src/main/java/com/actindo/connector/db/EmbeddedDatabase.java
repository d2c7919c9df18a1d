package com.actindo.connector.db;

import com.actindo.connector.vault.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that this process starts and stops, with its data under a folder. Listens on
 * loopback only and asks for a password. What a killed process left behind is stopped first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private static final Duration LAST_USE = Duration.ofSeconds(15);

  private final EmbeddedPostgres postgres;
  private final DatabaseAddress address;
  private final FileLock lock;
  private final CountDownLatch closed = new CountDownLatch(1);

  private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseAddress address, FileLock lock) {
    this.postgres = postgres;
    this.address = address;
    this.lock = lock;
  }

  /**
   * Starts the server; makes its data on the first call.
   *
   * @param folder where the data lie; made when missing
   * @throws IOException when it cannot start; the message says what to do
   */
  public static EmbeddedDatabase start(Path folder) throws IOException {
    Path home = Files.createDirectories(folder).toRealPath();
    FileLock lock = lock(home);
    Path data = home.resolve("postgres");
    stopOrphan(data.resolve("postmaster.pid"));
    Path passwordFile = home.resolve("postgres.password");
    Secret password = password(passwordFile);
    try {
      var postgres =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(home.toFile()) // not a shared folder such as /tmp
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false) // it would not wait for the requests in flight
              .setLocaleConfig("auth", "scram-sha-256")
              .setLocaleConfig("pwfile", passwordFile.toString())
              .setConnectConfig("password", password.reveal())
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("unix_socket_directories", "")
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "60")
              .setPGStartupWait(Duration.ofSeconds(60))
              .start();
      String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
      var database =
          new EmbeddedDatabase(postgres, new DatabaseAddress(url, "postgres", password), lock);
      Runtime.getRuntime().addShutdownHook(new Thread(database::stopAtLast, "postgres-stop"));
      return database;
    } catch (IOException | RuntimeException e) {
      lock.channel().close();
      throw new IOException(
          "The embedded PostgreSQL under "
              + home
              + " does not start. As root it needs user namespaces (unshare -U): start as an"
              + " ordinary user, or give an own database as DATABASE_URL. Cause: "
              + e.getMessage(),
          e);
    }
  }

  public DatabaseAddress address() {
    return address;
  }

  @Override
  public void close() throws IOException {
    try {
      postgres.close();
    } finally {
      lock.channel().close();
      closed.countDown();
    }
  }

  /** The process ends: whoever uses the database closes it, or nobody does any more. */
  private void stopAtLast() {
    try {
      if (!closed.await(LAST_USE.toSeconds(), TimeUnit.SECONDS)) {
        close();
      }
    } catch (InterruptedException | IOException e) {
      log.atWarn().setCause(e).log("embedded database did not stop");
    }
  }

  /** Two processes must not share a data folder; the lock ends with the process that holds it. */
  @SuppressWarnings("resource") // the lock's channel is closed with the database
  private static FileLock lock(Path home) throws IOException {
    var channel = new RandomAccessFile(home.resolve("lock").toFile(), "rw").getChannel();
    @Nullable FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new IOException(
          "Another process works on " + home + ": end it, or give this one its own DATA_DIR.");
    }
    return lock;
  }

  /** A kill -9 of our process leaves its PostgreSQL running; we hold the lock, so it is ours. */
  private static void stopOrphan(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    if (!pid.matches("[0-9]{1,9}")) {
      return; // cut off while it was written: PostgreSQL says itself what to do
    }
    String data = pidFile.resolveSibling("").toString();
    var orphan =
        ProcessHandle.of(Long.parseLong(pid))
            .filter(process -> process.info().command().orElse("").endsWith("postgres"))
            .filter(process -> worksOn(process, data));
    if (orphan.isPresent()) {
      log.atWarn()
          .addKeyValue("pid", pid)
          .log("stopping the PostgreSQL that a killed process left");
      orphan.get().destroy();
      orphan.get().onExit().completeOnTimeout(orphan.get(), 20, TimeUnit.SECONDS).join();
    }
  }

  /**
   * The number may have gone to a PostgreSQL of somebody else since; a hidden command line is ours.
   */
  private static boolean worksOn(ProcessHandle process, String data) {
    return process
        .info()
        .arguments()
        .map(arguments -> List.of(arguments).contains(data))
        .orElse(true);
  }

  private static Secret password(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(draft);
      if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
        Files.createFile(
            draft,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(draft, HexFormat.of().formatHex(random), StandardCharsets.UTF_8);
      Files.move(draft, file);
    }
    return Secret.of(Files.readString(file).strip());
  }
}
