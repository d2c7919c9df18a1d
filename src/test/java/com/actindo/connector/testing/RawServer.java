package com.actindo.connector.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that answers byte by byte, because a well-behaved one does not do what is needed. */
public final class RawServer implements AutoCloseable {
  private final ServerSocket server;
  private final Script script;

  /** What happens once a request is here. */
  public interface Script {
    void answer(Socket caller) throws IOException, InterruptedException;
  }

  public RawServer(Script script) {
    this.script = script;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public URI url() {
    return URI.create("http://localhost:" + server.getLocalPort());
  }

  /** Writes text and sends it off at once. */
  public static void send(Socket caller, String text) throws IOException {
    OutputStream out = caller.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The head of a body that is sent in chunks. */
  public static void sendHead(Socket caller, String... headers) throws IOException {
    send(
        caller,
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + String.join("", headers) + "\r\n");
  }

  public static void sendChunk(Socket caller, String text) throws IOException {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    send(caller, Integer.toHexString(length) + "\r\n" + text + "\r\n");
  }

  /** The connection ends as one that is torn down, not as one that is closed. */
  public static void reset(Socket caller) throws IOException {
    caller.setSoLinger(true, 0);
    caller.close();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket caller = server.accept();
        Thread.ofVirtual().start(() -> serve(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      var in =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      String line = in.readLine();
      while (line != null && !line.isEmpty()) {
        line = in.readLine();
      }
      script.answer(caller);
    } catch (IOException | InterruptedException gone) {
      // the caller has hung up
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
