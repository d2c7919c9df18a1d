package com.actindo.connector.omnichannel.header;

import com.actindo.connector.connection.notification.Notification;
import com.actindo.connector.connection.notification.NotificationRepository;
import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import com.actindo.connector.web.list.PageOf.Pagination;
import java.util.List;
import java.util.Optional;

/**
 * What needs or needed a person. Template {@code omnichannel/header/notifications}; the new ones
 * alone, for the header, are {@code omnichannel/header/notification-list}.
 */
public record NotificationsPage(Frame frame, List<Notification> notifications, Pagination paging)
    implements Page {
  public NotificationsPage {
    notifications = List.copyOf(notifications);
  }

  @Override
  public Language language() {
    return frame.language();
  }

  public HeaderTexts texts() {
    return HeaderTexts.in(language());
  }

  /** What is wrong and what to do. */
  public HeaderTexts.Text text(Notification notification) {
    return HeaderTexts.of(language(), notification.reason());
  }

  /** Where it can be mended: absent when the connection is gone. */
  public Optional<String> href(Notification notification) {
    long connection = notification.connectionId();
    return Optional.of(
            notification.reason().equals(NotificationRepository.ORDERS_HAVE_ERRORS)
                ? frame.errorsHref(connection)
                : frame.connectionsHref() + "/" + connection)
        .filter(_ -> notification.present());
  }

  public boolean anyUnread() {
    return notifications.stream().anyMatch(one -> one.open() && !one.read());
  }

  @Override
  public String toString() {
    return "NotificationsPage[" + frame + "]";
  }
}
