package com.actindo.connector.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** HTTP byte by byte, because a well-behaved client refuses to send what these tests need. */
public final class RawHttp {
  private static final int PATIENCE = 20_000;

  private final int port;

  public RawHttp(int port) {
    this.port = port;
  }

  /** An answer as it came over the wire. */
  public record Answer(int status, List<String> headers, String body) {
    /** All values of a header, in order, joined by a comma; empty without one. */
    public String header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return String.join(
          ",",
          headers.stream()
              .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
              .map(line -> line.substring(start.length()).strip())
              .toList());
    }
  }

  /** A GET with these further header lines. */
  public Answer get(String target, String... headers) {
    return send("GET", target, "", headers);
  }

  /** A request with a body and its length. */
  public Answer send(String method, String target, String body, String... headers) {
    var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 || method.equals("POST")) {
      head.append("Content-Length: ").append(bytes.length).append("\r\n");
    }
    return exchange(head + "Connection: close\r\n\r\n" + body);
  }

  /** Sends these very bytes and reads one answer until the server closes. */
  public Answer exchange(String request) {
    try (var socket = connect()) {
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
      } catch (IOException refusedEarly) {
        // the answer may be there all the same
      }
      return read(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Socket connect() throws IOException {
    var socket = new Socket();
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
    socket.setSoTimeout(PATIENCE);
    return socket;
  }

  private static Answer read(InputStream in) {
    var bytes = new ByteArrayOutputStream();
    try {
      in.transferTo(bytes);
    } catch (IOException closed) {
      // what came before counts
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, List.of(), text);
    }
    var lines = new ArrayList<>(List.of(text.substring(0, end).split("\r\n", -1)));
    int status = Integer.parseInt(lines.removeFirst().split(" ", -1)[1]);
    return new Answer(status, lines, text.substring(end + 4));
  }
}
