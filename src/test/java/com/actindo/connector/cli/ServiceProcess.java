package com.actindo.connector.cli;

import com.actindo.connector.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service in a process of its own, which tests may kill. */
final class ServiceProcess implements AutoCloseable {
  private static final Pattern PORTS =
      Pattern.compile(
          "service started.*?\\bport=\"?(\\d+).*?management_port=\"?(\\d+)", Pattern.DOTALL);
  private static final long PATIENCE = 60;

  private final Process process;
  private final Path errors;
  private final Path output;
  private final HttpClient client = HttpClient.newHttpClient();
  private int port;
  private int managementPort;

  private ServiceProcess(Path folder, Map<String, String> environment, String... arguments) {
    try {
      this.errors = Files.createTempFile(folder, "errors", ".log");
      this.output = Files.createTempFile(folder, "output", ".log");
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
      command.add("-Dlogback.configurationFile=logback.xml"); // the service's, not the tests'
      command.addAll(List.of("-cp", classPath(), Main.class.getName()));
      command.addAll(List.of(arguments));
      var builder = new ProcessBuilder(command);
      String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.environment().put("PATH", path);
      builder.environment().put("LOG_FORMAT", "text");
      this.process = builder.redirectError(errors.toFile()).redirectOutput(output.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command until it ends. */
  static ServiceProcess run(Path folder, Map<String, String> environment, String... arguments) {
    var command = new ServiceProcess(folder, environment, arguments);
    command.exitStatus();
    return command;
  }

  /** Starts the service and waits until it says that it has started. */
  static ServiceProcess serve(Path folder, Map<String, String> environment) {
    var service = new ServiceProcess(folder, environment, "serve");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (System.nanoTime() < end && service.process.isAlive()) {
      Matcher ports = PORTS.matcher(service.errors());
      if (ports.find()) {
        service.port = Integer.parseInt(ports.group(1));
        service.managementPort = Integer.parseInt(ports.group(2));
        return service;
      }
      service.endsWithin(100);
    }
    service.close();
    throw new AssertionError("the service does not start: " + service.errors());
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Asks the public port; the status. */
  int get(String path) {
    return get(port, path);
  }

  /** Asks the management port; the status, or 0 when nobody answers. */
  int health(String name) {
    return get(managementPort, "/health/" + name);
  }

  private int get(int at, String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + at + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException nobody) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What it printed to standard error so far. */
  String errors() {
    return read(errors);
  }

  String output() {
    return read(output);
  }

  void terminate() {
    process.destroy();
  }

  void kill() {
    process.destroyForcibly();
    exitStatus();
  }

  /** Waits until it has ended. */
  int exitStatus() {
    if (!endsWithin(TimeUnit.SECONDS.toMillis(PATIENCE))) {
      throw new AssertionError("the process does not end: " + errors());
    }
    return process.exitValue();
  }

  private boolean endsWithin(long milliseconds) {
    try {
      return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it, whatever it does. */
  @Override
  public void close() {
    client.close();
    process.destroyForcibly();
  }
}
