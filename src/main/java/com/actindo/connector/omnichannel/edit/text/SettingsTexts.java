package com.actindo.connector.omnichannel.edit.text;

import com.actindo.connector.connection.settings.VariantOptionType;
import com.actindo.connector.web.Language;
import java.util.Optional;

/** Words of a connection's settings. */
public interface SettingsTexts {
  static SettingsTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishSettingsTexts();
      case GERMAN -> new GermanSettingsTexts();
    };
  }

  /** What the menu is called for those who hear it. */
  String menu();

  String variantTitle();

  String variantLabel();

  String variantHint();

  String variant(VariantOptionType type);

  /** What the shopper sees, for those who do not see the picture. */
  String variantLine(VariantOptionType type);

  String ordersTitle();

  String statuses();

  String statusesHint();

  /** The name of one of BigCommerce's order statuses, 0 to 14. */
  String status(int id);

  String incompleteIsOn();

  String nothingIsOn();

  String limits();

  String limitsHint();

  String fromId();

  String fromIdHint();

  String fromIdInvalid();

  String createdFrom();

  /**
   * From when the day counts.
   *
   * @param timeZone of the store, if it is known
   */
  String createdFromHint(Optional<String> timeZone);

  String createdFromInvalid();

  String archived();

  String archivedHint();

  String offersTitle();

  String onlyMapped();

  String onlyMappedHint();

  String on();

  String off();

  /** A switch in words. */
  default String onOff(boolean on) {
    return on ? on() : off();
  }

  String none();

  String noLimit();
}
