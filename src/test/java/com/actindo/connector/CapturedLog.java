package com.actindo.connector;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** Everything that is logged, at every level, until it is closed: where canaries would show. */
public final class CapturedLog implements AutoCloseable {
  private final Logger root =
      ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  public CapturedLog() {
    events.start();
    root.setLevel(Level.TRACE);
    root.addAppender(events);
  }

  /** The events as text, with their key/values and stack traces. */
  public List<String> lines() {
    return List.copyOf(events.list).stream().map(CapturedLog::line).toList();
  }

  /** The key/values of the service's own events. */
  public List<KeyValuePair> fields() {
    return List.copyOf(events.list).stream()
        .filter(event -> event.getLoggerName().startsWith("com.actindo"))
        .map(ILoggingEvent::getKeyValuePairs)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .toList();
  }

  private static String line(ILoggingEvent event) {
    var thrown = event.getThrowableProxy();
    return event.getLevel()
        + " "
        + event.getFormattedMessage()
        + " "
        + event.getKeyValuePairs()
        + (thrown == null ? "" : " " + ThrowableProxyUtil.asString(thrown));
  }

  @Override
  public void close() {
    root.detachAppender(events);
    root.setLevel(before);
  }
}
