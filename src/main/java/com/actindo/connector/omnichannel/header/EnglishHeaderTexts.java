package com.actindo.connector.omnichannel.header;

import com.actindo.connector.connection.notification.Notification;
import com.actindo.connector.sync.process.ProcessKind;
import com.actindo.connector.sync.process.ProcessStatus;
import java.time.Duration;
import java.util.Locale;

final class EnglishHeaderTexts implements HeaderTexts {
  @Override
  public String processes() {
    return "Processes";
  }

  @Override
  public String processesIdle() {
    return "Processes: nothing is running";
  }

  @Override
  public String processesActive() {
    return "Processes: {running} running, {waiting} waiting";
  }

  @Override
  public String noProcesses() {
    return "Nothing has run yet.";
  }

  @Override
  public String notifications() {
    return "Notifications";
  }

  @Override
  public String notificationsNone() {
    return "Notifications: none new";
  }

  @Override
  public String notificationsNew() {
    return "Notifications: {unread} new";
  }

  @Override
  public String noNewNotifications() {
    return "No new notifications";
  }

  @Override
  public String noNotifications() {
    return "There has been nothing to tell.";
  }

  @Override
  public String showAll() {
    return "Show all";
  }

  @Override
  public String loading() {
    return "One moment …";
  }

  @Override
  public String unavailable() {
    return "This cannot be shown right now. Try again in a moment.";
  }

  @Override
  public String markRead() {
    return "Mark as read";
  }

  @Override
  public String markAllRead() {
    return "Mark all as read";
  }

  @Override
  public String pointOfTime() {
    return "Point of time";
  }

  @Override
  public String message() {
    return "Message";
  }

  @Override
  public String type() {
    return "Type";
  }

  @Override
  public String unread() {
    return "new";
  }

  @Override
  public String settled() {
    return "Settled";
  }

  @Override
  public String account() {
    return "Your account";
  }

  @Override
  public String workspace() {
    return "Workspace";
  }

  @Override
  public String language() {
    return "Language";
  }

  @Override
  public String started() {
    return "Started";
  }

  @Override
  public String waitingSince() {
    return "Waiting since";
  }

  @Override
  public String back() {
    return "All connections";
  }

  @Override
  public String pages() {
    return "Pages";
  }

  @Override
  public String previous() {
    return "Previous page";
  }

  @Override
  public String next() {
    return "Next page";
  }

  @Override
  public String range(long first, long last, long total) {
    return String.format(Locale.ENGLISH, "%,d–%,d of %,d", first, last, total);
  }

  @Override
  public String connection(long id) {
    return "Connection " + id;
  }

  @Override
  public String step(int step, int steps) {
    return String.format(Locale.ENGLISH, "Step %d of %d", step, steps);
  }

  @Override
  public String took(Duration duration) {
    return "took " + length(duration);
  }

  @Override
  public String kind(ProcessKind kind) {
    return switch (kind) {
      case SYNCHRONISATION -> "Synchronisation";
      case IMPORT -> "Import of orders";
      case DELETION -> "Deletion";
    };
  }

  @Override
  public String status(ProcessStatus status) {
    return switch (status) {
      case QUEUED -> "waiting to start";
      case RUNNING -> "running";
      case WAITING -> "waiting for the next try";
      case SUCCEEDED -> "succeeded";
      case FAILED -> "failed";
      case CANCELLED -> "cancelled";
    };
  }

  @Override
  public String finishedWith(int errors) {
    return String.format(
        Locale.ENGLISH, "finished with %,d %s", errors, errors == 1 ? "error" : "errors");
  }

  @Override
  public String level(Notification.Level level) {
    return switch (level) {
      case INFO -> "Info";
      case WARNING -> "Warning";
      case ERROR -> "Error";
    };
  }

  @Override
  public String stepName(String step) {
    return switch (step) {
      case "store" -> "Store profile";
      case "order-statuses" -> "Order statuses";
      case "channels" -> "Sales channels";
      case "brands" -> "Brands";
      case "categories" -> "Categories";
      case "tax-classes" -> "Tax classes";
      case "products" -> "Products";
      case "attributes" -> "Attributes";
      case "orders" -> "Orders";
      case "archived-orders" -> "Archived orders";
      case "orders-again" -> "Orders asked for again";
      case "elements" -> "Elements";
      case "members" -> "Assignments";
      case "sets" -> "Attribute sets";
      case "groups" -> "Attribute groups";
      case "connection" -> "Connection";
      default -> "";
    };
  }

  @Override
  public String counted(String what, int count) {
    String number = String.format(Locale.ENGLISH, "%,d", count);
    return switch (what) {
      case "products" -> "products read: " + number;
      case "seen" -> "orders found: " + number;
      case "imported" -> "imported: " + number;
      case "updated" -> "updated: " + number;
      case "unchanged" -> "unchanged: " + number;
      case "skipped" -> "skipped: " + number;
      case "failed" -> "failed: " + number;
      case "ordersDeleted" -> "orders deleted: " + number;
      case "attributes" -> "attributes: " + number;
      case "groups" -> "attribute groups: " + number;
      case "sets" -> "attribute sets: " + number;
      case "elementsAdded" -> "elements added: " + number;
      case "elementsRenamed" -> "elements renamed: " + number;
      case "elementsDeleted" -> "elements deleted: " + number;
      case "attributesDeleted" -> "attributes deleted: " + number;
      case "groupsDeleted" -> "attribute groups deleted: " + number;
      case "setsDeleted" -> "attribute sets deleted: " + number;
      default -> "";
    };
  }

  @Override
  public Text trouble(String reason) {
    return switch (reason) {
      case "bigcommerce-busy" ->
          new Text("BigCommerce is busy", "It goes on by itself as soon as BigCommerce allows it.");
      case "bigcommerce-timeout" ->
          new Text("BigCommerce took too long", "Start it again in a few minutes.");
      case "bigcommerce-failed" ->
          new Text("BigCommerce did not answer properly", "Start it again in a few minutes.");
      case "internal" ->
          new Text(
              "Something went wrong on our side",
              "It has been recorded. If it happens again, tell our support.");
      case "orders-have-errors" ->
          new Text(
              "Orders could not be imported, or their status not sent",
              "Open the failed orders; each says what helps.");
      case "import-failed" ->
          new Text(
              "The import of orders failed", "Start it again, or wait for the next one by itself.");
      case "credentials-changed" ->
          new Text("The connection got another store", "A new synchronisation is queued already.");
      case "deleted" -> new Text("The connection was deleted", "Nothing to do.");
      default ->
          new Text("It did not end well", "Start it again; if it happens again, tell our support.");
    };
  }

  private static String length(Duration duration) {
    return duration.toMinutes() == 0
        ? String.format(Locale.ENGLISH, "%d s", Math.max(1, duration.toSeconds()))
        : duration.toHours() == 0
            ? String.format(
                Locale.ENGLISH, "%d min %d s", duration.toMinutes(), duration.toSecondsPart())
            : String.format(
                Locale.ENGLISH, "%d h %d min", duration.toHours(), duration.toMinutesPart());
  }
}
