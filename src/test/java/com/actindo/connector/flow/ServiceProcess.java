package com.actindo.connector.flow;

import com.actindo.connector.Main;
import com.actindo.connector.TestApp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The service in a process of its own, so that it can be killed. */
final class ServiceProcess implements AutoCloseable {
  private final int port = freePort();
  private final TestApp peers;
  private Process process;

  /** Starts an instance on the database, the keys and the peers of {@code peers}. */
  ServiceProcess(TestApp peers) {
    this.peers = peers;
    this.process = start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  String url() {
    return "http://localhost:" + port;
  }

  /** Ends it without a chance to tidy up. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts it again after a kill, at the same address. */
  void startAgain() {
    process = start();
  }

  @Override
  public void close() {
    kill();
  }

  private Process start() {
    var builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dlogback.configurationFile=logback.xml", // not the one of the tests
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve"));
    builder.environment().putAll(peers.environment);
    builder
        .environment()
        .putAll(Map.of("PORT", Integer.toString(port), "PUBLIC_URL", url(), "LOG_FORMAT", "text"));
    builder.redirectErrorStream(true);
    try {
      return started(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process started(Process process) throws IOException {
    var said = new StringBuilder();
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.contains("service started")) {
        Thread.ofVirtual().start(() -> drain(output));
        return process;
      }
    }
    throw new IllegalStateException("the service does not start:\n" + said);
  }

  /** A process whose output nobody reads stands still. */
  private static void drain(BufferedReader output) {
    try {
      output.transferTo(Writer.nullWriter());
    } catch (IOException killed) {
      // the end
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
