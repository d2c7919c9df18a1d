package com.actindo.connector.connection.page;

final class EnglishConnectionTexts implements ConnectionTexts {
  @Override
  public String listTitle() {
    return "Existing connections";
  }

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public String status() {
    return "Status";
  }

  @Override
  public String errors() {
    return "Order/Return have errors";
  }

  @Override
  public String driver() {
    return "Driver";
  }

  @Override
  public String yes() {
    return "yes";
  }

  @Override
  public String no() {
    return "no";
  }

  @Override
  public String emptyTitle() {
    return "No connections yet";
  }

  @Override
  public String emptyText() {
    return "Install the app in your BigCommerce store. Its connection then appears here by itself.";
  }

  @Override
  public String pages() {
    return "Pages of the list";
  }

  @Override
  public String firstPage() {
    return "First page";
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
  public String lastPage() {
    return "Last page";
  }

  @Override
  public String rowsPerPage(int limit) {
    return "Rows per page: " + limit;
  }

  @Override
  public String range(ConnectionsPage.Paging paging) {
    return "%d–%d of %d".formatted(paging.first(), paging.last(), paging.total());
  }

  @Override
  public String back() {
    return "All connections";
  }

  @Override
  public String remedy() {
    return "What to do";
  }

  @Override
  public String credentials() {
    return "Store and access";
  }

  @Override
  public String store() {
    return "Store";
  }

  @Override
  public String hash() {
    return "Store hash";
  }

  @Override
  public String domain() {
    return "Address";
  }

  @Override
  public String source() {
    return "Access token";
  }

  @Override
  public String source(String source) {
    return source.equals("app") ? "granted by the app’s installation" : "entered by hand";
  }

  @Override
  public String lastSync() {
    return "Last synchronisation";
  }

  @Override
  public String never() {
    return "none yet";
  }

  @Override
  public String settings() {
    return "Settings";
  }

  @Override
  public String variantOptionType() {
    return "Variant option type";
  }

  @Override
  public String variantOption(String type) {
    return switch (type) {
      case "dropdown" -> "Dropdown";
      case "rectangles" -> "Rectangles";
      case "radio_buttons" -> "Radio buttons";
      default -> type;
    };
  }

  @Override
  public String statuses() {
    return "Import orders with these statuses";
  }

  @Override
  public String orderStatus(int id) {
    return switch (id) {
      case 0 -> "Incomplete";
      case 1 -> "Pending";
      case 2 -> "Shipped";
      case 3 -> "Partially Shipped";
      case 4 -> "Refunded";
      case 5 -> "Cancelled";
      case 6 -> "Declined";
      case 7 -> "Awaiting Payment";
      case 8 -> "Awaiting Pickup";
      case 9 -> "Awaiting Shipment";
      case 10 -> "Completed";
      case 11 -> "Awaiting Fulfillment";
      case 12 -> "Manual Verification Required";
      case 13 -> "Disputed";
      case 14 -> "Partially Refunded";
      default -> Integer.toString(id);
    };
  }

  @Override
  public String fromId() {
    return "Import only orders with an ID as of";
  }

  @Override
  public String createdFrom() {
    return "Import only orders created as of";
  }

  @Override
  public String archived() {
    return "Import archived orders";
  }

  @Override
  public String onlyMapped() {
    return "Only push mapped attributes";
  }

  @Override
  public String unlimited() {
    return "no limit";
  }

  @Override
  public String attributes() {
    return "Attributes";
  }

  @Override
  public String groups() {
    return "Attribute groups";
  }

  @Override
  public String sets() {
    return "Attribute sets";
  }

  @Override
  public String created() {
    return "Created by this connection";
  }

  @Override
  public String runs() {
    return "Processes";
  }

  @Override
  public String noRuns() {
    return "Nothing has run yet.";
  }

  @Override
  public String kind() {
    return "Process";
  }

  @Override
  public String steps() {
    return "Steps";
  }

  @Override
  public String queued() {
    return "Queued";
  }

  @Override
  public String ended() {
    return "Ended";
  }

  @Override
  public String runKind(String kind) {
    return switch (kind) {
      case "synchronisation" -> "Synchronisation";
      case "import" -> "Import";
      case "deletion" -> "Deletion";
      default -> kind;
    };
  }

  @Override
  public String runStatus(String status) {
    return switch (status) {
      case "queued" -> "queued";
      case "running" -> "running";
      case "waiting" -> "waiting";
      case "succeeded" -> "succeeded";
      case "failed" -> "failed";
      case "cancelled" -> "cancelled";
      default -> status;
    };
  }
}
