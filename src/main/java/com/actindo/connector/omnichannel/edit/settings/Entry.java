package com.actindo.connector.omnichannel.edit.settings;

import com.actindo.connector.omnichannel.edit.text.SettingsTexts;

/** An entry of the menu, in its order. */
public enum Entry {
  VARIANT_OPTION_TYPE("settings/variant-option-type", "variant"),
  ORDER_FILTERS("settings/order-filters", "orders"),
  OFFERS("settings/offers", "offers");

  private final String path;
  private final String template;

  Entry(String path, String template) {
    this.path = path;
    this.template = template;
  }

  /** Its address below the connection's. */
  public String path() {
    return path;
  }

  String template() {
    return "omnichannel/edit/" + template;
  }

  public String title(SettingsTexts texts) {
    return switch (this) {
      case VARIANT_OPTION_TYPE -> texts.variantTitle();
      case ORDER_FILTERS -> texts.ordersTitle();
      case OFFERS -> texts.offersTitle();
    };
  }
}
