package com.actindo.connector.omnichannel.order.list.text;

import com.actindo.connector.omnichannel.order.list.Light;
import com.actindo.connector.omnichannel.order.list.OrderColumn;
import com.actindo.connector.web.Language;

/** Words of the list of orders. */
public interface OrderListTexts {
  static OrderListTexts in(Language language) {
    return switch (language) {
      case ENGLISH -> new EnglishOrderListTexts();
      case GERMAN -> new GermanOrderListTexts();
    };
  }

  String title();

  /** What the tabs of the orders are called, for ears. */
  String tabs();

  String ordersTab();

  String returnsTab();

  String errorsTab();

  /** For ears, after the name of the tab. */
  String errorsCount(long count);

  String column(OrderColumn column);

  /** How all orders together are. */
  String light(Light light);

  /** The colour in a word, for ears. */
  String lightColour(Light.Colour colour);

  /** The way from the light to what it is about. */
  String showErrors();

  /** The label of the search. */
  String remoteId();

  String remoteIdHint();

  String status();

  String allStatuses();

  /** Where there is no status of an export. */
  String notExported();

  String toolbar();

  String selectAll();

  String select(String order);

  String open();

  String retry();

  String cancel();

  String selectOne();

  String noneFaulty();

  String noConnectionTitle();

  String noConnectionText();

  String toConnections();

  String emptyTitle();

  /** What brings the first ones. */
  String emptyText();

  /** The same for those who may only look. */
  String emptyViewer();

  /** The same for a connection that is inactive. */
  String emptyInactive();

  /** The way to the filters of the chosen connection. */
  String toFilters();

  String noHitsText();

  String showAll();

  String cancelTitle(int count);

  /** What it means. */
  String cancelText();

  /** After the orders that are named. */
  String more(int count);

  String nothingToCancel();

  String back();

  /** Closes the question and cancels nothing. */
  String keep();

  /** While the first import runs. */
  String comingTitle();

  String comingText();
}
