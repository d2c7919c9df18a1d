package com.actindo.connector.omnichannel.order.list;

import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.order.list.text.OrderListTexts;
import com.actindo.connector.omnichannel.table.Selection;
import com.actindo.connector.omnichannel.table.page.TableTexts;
import com.actindo.connector.order.list.ListedOrder;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import java.util.List;

/**
 * Asks whether orders in error are to be given up. Template {@code omnichannel/order/list/cancel};
 * the list shows the same in a window.
 *
 * @param orders those in error among the selected ones
 * @param list the address of the list that the user came from
 * @param state its query
 */
public record CancelPage(Frame frame, List<ListedOrder> orders, String list, String state)
    implements Page {
  private static final int MOST_NAMED = 10;

  public CancelPage {
    orders = List.copyOf(orders);
  }

  @Override
  public Language language() {
    return frame.language();
  }

  public OrderListTexts texts() {
    return OrderListTexts.in(language());
  }

  public TableTexts tableTexts() {
    return TableTexts.in(language());
  }

  /** Those that are named. */
  public List<ListedOrder> named() {
    return orders.subList(0, Math.min(MOST_NAMED, orders.size()));
  }

  /** How many are not named. */
  public int more() {
    return orders.size() - named().size();
  }

  /** What the form posts for an order. */
  public String value(ListedOrder one) {
    return Selection.value(one.order().id(), one.order().version());
  }

  public String action() {
    return list + "/cancel";
  }

  public String back() {
    return list + state;
  }

  @Override
  public String toString() {
    return "CancelPage[" + frame + ", " + orders.size() + "]";
  }
}
