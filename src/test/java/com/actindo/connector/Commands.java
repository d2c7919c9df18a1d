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
    PrintStream err = System.err;
    var printed = new ByteArrayOutputStream();
    var complained = new ByteArrayOutputStream();
    try (var first = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var second = new PrintStream(complained, true, StandardCharsets.UTF_8)) {
      System.setErr(second);
      int status = run(first, environment, arguments);
      return new Result(
          status,
          printed.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(err);
    }
  }

  /** The same with a standard output of one's own; the exit status. */
  public static int run(PrintStream out, Map<String, String> environment, String... arguments) {
    PrintStream before = System.out;
    try {
      System.setOut(out);
      return Main.run(environment, arguments);
    } finally {
      System.setOut(before);
    }
  }
}
