package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.connection.settings.VariantOptionType;
import java.util.Optional;

final class EnglishSettingsTexts implements SettingsTexts {
  @Override
  public String menu() {
    return "Settings of the connection";
  }

  @Override
  public String variantTitle() {
    return "Variant Option Type";
  }

  @Override
  public String variantLabel() {
    return "Variant option type used for variants";
  }

  @Override
  public String variantHint() {
    return "This is how shoppers choose a variant in the store, a size for example.";
  }

  @Override
  public String variant(VariantOptionType type) {
    return switch (type) {
      case DROPDOWN -> "Dropdown";
      case RECTANGLES -> "Rectangles";
      case RADIO_BUTTONS -> "Radio buttons";
    };
  }

  @Override
  public String variantLine(VariantOptionType type) {
    return switch (type) {
      case DROPDOWN -> "A list that opens: saves room with many options.";
      case RECTANGLES -> "One box for each option: all in view, one tap.";
      case RADIO_BUTTONS -> "One line for each option: good for long names.";
    };
  }

  @Override
  public String ordersTitle() {
    return "Order Filters";
  }

  @Override
  public String statuses() {
    return "Filter orders to import by";
  }

  @Override
  public String statusesHint() {
    return "Only orders that have one of these statuses in BigCommerce are imported.";
  }

  @Override
  public String status(int id) {
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
      default -> throw new IllegalArgumentException("no order status " + id);
    };
  }

  @Override
  public String incompleteIsOn() {
    return "Incomplete is on: checkouts that shoppers have left before paying are imported as"
        + " orders, too.";
  }

  @Override
  public String nothingIsOn() {
    return "No status is on: not a single order is imported.";
  }

  @Override
  public String limits() {
    return "Leave out older orders";
  }

  @Override
  public String limitsHint() {
    return "Only needed when the store has orders from before that you do not want. If you fill in"
        + " both, an order must meet both.";
  }

  @Override
  public String fromId() {
    return "Import only orders with an ID as of";
  }

  @Override
  public String fromIdHint() {
    return "The ID of the first order that is to be imported. Empty: no limit.";
  }

  @Override
  public String fromIdInvalid() {
    return "Enter a whole number from 1, or leave the field empty.";
  }

  @Override
  public String createdFrom() {
    return "Import only orders created as of";
  }

  @Override
  public String createdFromHint(Optional<String> timeZone) {
    return timeZone
            .map(zone -> "The first day, from 00:00 in the store’s time zone (" + zone + ").")
            .orElse("The first day, from 00:00 in the store’s time zone.")
        + " Empty: no limit.";
  }

  @Override
  public String createdFromInvalid() {
    return "Enter a date that exists, or leave the field empty.";
  }

  @Override
  public String archived() {
    return "Import archived orders";
  }

  @Override
  public String archivedHint() {
    return "Orders that somebody has archived in BigCommerce are imported as well.";
  }

  @Override
  public String offersTitle() {
    return "Offers";
  }

  @Override
  public String onlyMapped() {
    return "Only push mapped attributes";
  }

  @Override
  public String onlyMappedHint() {
    return "On: of an offer, only those attributes are exchanged that the ETL mapping names."
        + " Off: all of its data is exchanged.";
  }

  @Override
  public String on() {
    return "on";
  }

  @Override
  public String off() {
    return "off";
  }

  @Override
  public String none() {
    return "none";
  }

  @Override
  public String noLimit() {
    return "no limit";
  }
}
