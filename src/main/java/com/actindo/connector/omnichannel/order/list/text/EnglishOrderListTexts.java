package com.actindo.connector.omnichannel.order.list.text;

import com.actindo.connector.omnichannel.order.list.Light;
import com.actindo.connector.omnichannel.order.list.OrderColumn;
import java.util.Locale;

final class EnglishOrderListTexts implements OrderListTexts {
  @Override
  public String title() {
    return "Orders";
  }

  @Override
  public String tabs() {
    return "Orders and returns";
  }

  @Override
  public String ordersTab() {
    return "ORDERS";
  }

  @Override
  public String returnsTab() {
    return "RETURNS";
  }

  @Override
  public String errorsTab() {
    return "ERRORS";
  }

  @Override
  public String errorsCount(long count) {
    return count == 1 ? "1 error" : String.format(Locale.ENGLISH, "%,d errors", count);
  }

  @Override
  public String column(OrderColumn column) {
    return switch (column) {
      case REMOTE_ID -> "Order in shop";
      case STATUS -> "Import status";
      case CONNECTION -> "Connection";
      case SHOP_STATUS -> "Status in shop";
      case ORDERED -> "Ordered";
      case CUSTOMER -> "Customer";
      case TOTAL -> "Total";
      case FAULT -> "Error";
      case CHANNEL -> "Channel";
      case EXPORT_STATUS -> "Export to shop";
      case MODIFIED -> "Changed in shop";
      case IMPORTED -> "Imported";
      case CREATED -> "First seen";
      case ID -> "ID";
    };
  }

  @Override
  public String light(Light light) {
    String pending =
        light.pending() == 0 ? "" : String.format(Locale.ENGLISH, ", %,d pending", light.pending());
    return switch (light.colour()) {
      case RED ->
          (light.faulty() == 1
                  ? "1 order has an error"
                  : String.format(Locale.ENGLISH, "%,d orders have errors", light.faulty()))
              + pending;
      case YELLOW ->
          light.pending() == 1
              ? "1 order is pending"
              : String.format(Locale.ENGLISH, "%,d orders are pending", light.pending());
      case GREEN -> "All orders are complete";
      case NONE -> "No orders yet";
    };
  }

  @Override
  public String lightColour(Light.Colour colour) {
    return switch (colour) {
      case RED -> "Red";
      case YELLOW -> "Yellow";
      case GREEN -> "Green";
      case NONE -> "Off";
    };
  }

  @Override
  public String showErrors() {
    return "Show errors";
  }

  @Override
  public String remoteId() {
    return "Order id in the shop";
  }

  @Override
  public String remoteIdHint() {
    return "Order id";
  }

  @Override
  public String status() {
    return "Import status";
  }

  @Override
  public String allStatuses() {
    return "All statuses";
  }

  @Override
  public String notExported() {
    return "–";
  }

  @Override
  public String toolbar() {
    return "Actions for the selected orders";
  }

  @Override
  public String selectAll() {
    return "Select all orders of this page";
  }

  @Override
  public String select(String order) {
    return "Select order " + order;
  }

  @Override
  public String open() {
    return "View";
  }

  @Override
  public String retry() {
    return "RETRY IMPORT";
  }

  @Override
  public String cancel() {
    return "CANCEL ORDER(S)";
  }

  @Override
  public String selectOne() {
    return "Select exactly one order for this.";
  }

  @Override
  public String noneFaulty() {
    return "None of the selected orders is in error.";
  }

  @Override
  public String noConnectionTitle() {
    return "Orders come from a connected store";
  }

  @Override
  public String noConnectionText() {
    return "Connect a store first. Its orders then appear here.";
  }

  @Override
  public String toConnections() {
    return "Go to the connections";
  }

  @Override
  public String emptyTitle() {
    return "No orders yet";
  }

  @Override
  public String emptyText() {
    return "Start an import above. Which orders come is decided by the order filters of the connection;"
        + " to have them come by themselves, choose a connection and an interval.";
  }

  @Override
  public String emptyViewer() {
    return "Somebody who may manage connections can start an import here.";
  }

  @Override
  public String emptyInactive() {
    return "Orders can be imported once this connection is active.";
  }

  @Override
  public String toFilters() {
    return "Order filters of this connection";
  }

  @Override
  public String noHitsText() {
    return "No order matches what you have chosen.";
  }

  @Override
  public String showAll() {
    return "Show all orders";
  }

  @Override
  public String cancelTitle(int count) {
    return count == 1
        ? "Cancel this order?"
        : String.format(Locale.ENGLISH, "Cancel %,d orders?", count);
  }

  @Override
  public String cancelText() {
    return "They count as errors no more: what could not be imported is not imported again, and a status that could"
        + " not be sent is not sent. In the shop nothing changes."
        + " An order that is canceled cannot be imported any more.";
  }

  @Override
  public String more(int count) {
    return String.format(Locale.ENGLISH, "and %,d more", count);
  }

  @Override
  public String nothingToCancel() {
    return "None of the selected orders is in error any more.";
  }

  @Override
  public String back() {
    return "Back to the orders";
  }

  @Override
  public String keep() {
    return "KEEP";
  }

  @Override
  public String comingTitle() {
    return "Orders are on their way";
  }

  @Override
  public String comingText() {
    return "They appear here as they come.";
  }
}
