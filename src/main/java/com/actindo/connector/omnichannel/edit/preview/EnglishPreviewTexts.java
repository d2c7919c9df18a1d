package com.actindo.connector.omnichannel.edit.preview;

import com.actindo.connector.sync.orders.preview.Preview;
import com.actindo.connector.sync.orders.preview.Preview.Edge;
import java.util.Locale;

final class EnglishPreviewTexts implements PreviewTexts {
  @Override
  public String title() {
    return "Preview";
  }

  @Override
  public String check() {
    return "Check with the store";
  }

  @Override
  public String hint() {
    return "See what an import with these filters would bring, before you save them.";
  }

  @Override
  public String asking() {
    return "Asking the store …";
  }

  @Override
  public String found(Preview preview) {
    String count = String.format(Locale.ENGLISH, "%,d", preview.orders());
    return "With these filters "
        + (preview.exact() ? "" : "about ")
        + (preview.orders() == 1 ? "1 order" : count + " orders")
        + " would be imported"
        + range(preview)
        + ".";
  }

  private static String range(Preview preview) {
    Edge first = preview.first();
    Edge last = preview.last();
    if (first == null) {
      return last == null ? "" : ", up to #" + last.id();
    }
    String from = "#" + first.id() + " of " + PreviewTexts.day(preview, first);
    if (preview.orders() == 1) {
      return ": " + from;
    }
    return ", from " + from + (last == null ? "" : " to #" + last.id());
  }

  @Override
  public String about() {
    return "There are too many to look at each: BigCommerce’s count includes archived orders.";
  }

  @Override
  public String also() {
    return "Orders that are here already are among them.";
  }

  @Override
  public String nothing() {
    return "With these filters nothing would be imported: the store has no such order.";
  }

  @Override
  public String noStatus() {
    return "No status is on: nothing would be imported.";
  }

  @Override
  public String unreadable() {
    return "The ID or the date cannot be read. Correct it to see what would be imported.";
  }

  @Override
  public String busy() {
    return "BigCommerce is busy. Try again in a moment.";
  }

  @Override
  public String slow() {
    return "The store took too long to answer. Try again in a moment.";
  }

  @Override
  public String failed() {
    return "BigCommerce did not answer properly. Try again in a moment.";
  }

  @Override
  public String because(String reason) {
    return "There is no preview right now: " + reason + ".";
  }

  @Override
  public String saveAllTheSame() {
    return "The filters can be saved all the same.";
  }
}
