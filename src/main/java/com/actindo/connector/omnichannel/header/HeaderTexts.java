package com.actindo.connector.omnichannel.header;

import com.actindo.connector.connection.StatusReason;
import com.actindo.connector.connection.notification.Notification;
import com.actindo.connector.connection.page.StatusTexts;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import com.actindo.connector.web.Language;
import java.time.Duration;

/** Words of the header: processes, notifications, the account. */
public interface HeaderTexts {
  static HeaderTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishHeaderTexts();
      case GERMAN -> new GermanHeaderTexts();
    };
  }

  /**
   * A trouble in words.
   *
   * @param title a few words
   * @param remedy what to do
   */
  record Text(String title, String remedy) {}

  String processes();

  /**
   * The name of the process symbol; so the next one, in which {@code {running}} and {@code
   * {waiting}} are filled in.
   */
  String processesIdle();

  String processesActive();

  String noProcesses();

  String notifications();

  /** The name of the bell; so the next one, in which {@code {unread}} is filled in. */
  String notificationsNone();

  String notificationsNew();

  String noNewNotifications();

  String noNotifications();

  String showAll();

  String loading();

  String unavailable();

  String markRead();

  String markAllRead();

  String pointOfTime();

  String message();

  String type();

  String unread();

  String settled();

  String account();

  String workspace();

  String language();

  String started();

  String waitingSince();

  String back();

  String pages();

  String previous();

  String next();

  String range(long first, long last, long total);

  /** A connection whose name is not known any more. */
  String connection(long id);

  String step(int step, int steps);

  String took(Duration duration);

  String kind(ProcessKind kind);

  String status(ProcessStatus status);

  /** The status of what came to its end, but not without errors. */
  String finishedWith(int errors);

  String level(Notification.Level level);

  /** What a process is at; empty for a step without a name for people. */
  String stepName(String step);

  /** How many of something a process met; empty for what is not worth telling. */
  String counted(String what, int count);

  /** A trouble that is none of a connection's reasons. */
  Text trouble(String reason);

  /** Why a process failed or waits, or what needs a person, by its reason code. */
  static Text of(Language language, String reason) {
    return StatusReason.find(reason)
        .map(known -> StatusTexts.in(language).inWorkspace(known))
        .map(text -> new Text(text.title(), text.remedy()))
        .orElseGet(() -> in(language).trouble(reason));
  }
}
