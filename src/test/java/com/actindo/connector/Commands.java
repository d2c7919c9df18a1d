package com.actindo.connector;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs commands in this process and keeps what they print. */
public final class Commands {
  private Commands() {}

  /** How a command ended. */
  public record Result(int status, String out, String err) {}

  /** Runs a command that ends by itself. */
  public static Result run(Map<String, String> environment, String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    var printed = new ByteArrayOutputStream();
    var complained = new ByteArrayOutputStream();
    try (var first = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var second = new PrintStream(complained, true, StandardCharsets.UTF_8)) {
      System.setOut(first);
      System.setErr(second);
      int status = Main.run(environment, arguments);
      return new Result(
          status,
          printed.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
