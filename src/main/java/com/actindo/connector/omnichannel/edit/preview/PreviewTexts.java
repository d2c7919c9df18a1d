package com.actindo.connector.omnichannel.edit.preview;

import com.actindo.connector.sync.orders.preview.Preview;
import com.actindo.connector.sync.orders.preview.Preview.Edge;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Moments;

/** Words of the preview. */
public interface PreviewTexts {
  static PreviewTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishPreviewTexts();
      case GERMAN -> new GermanPreviewTexts();
    };
  }

  String title();

  /** The button that asks the store. */
  String check();

  /** What is shown before the store was asked. */
  String hint();

  String asking();

  /** How many orders, from which one to which; there is at least one. */
  String found(Preview preview);

  /** Why the number may not be exact. */
  String about();

  String also();

  String nothing();

  String noStatus();

  String unreadable();

  String busy();

  String slow();

  String failed();

  /** The store is not asked, or refuses. */
  String because(String reason);

  String saveAllTheSame();

  /** The day of an order as the store counts it. */
  static String day(Preview preview, Edge edge) {
    return Moments.day(edge.created().atZone(preview.timeZone()));
  }
}
