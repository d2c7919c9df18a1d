package com.actindo.connector.sync.orders.export;

import com.actindo.connector.core1.Right;
import com.actindo.connector.order.json.OrderJson;
import com.actindo.connector.order.json.OrderOperations;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.api.Operation;
import com.actindo.connector.web.meaning.Words;

/** What the JSON interface can do to the status of orders in the shop. */
public final class StatusOperations {
  public static final Operation CHANGE =
      Operation.one(
              OrderOperations.TOPIC,
              "changeOrderStatus",
              new Words("Hand an order's status to the shop", "Status an den Shop übergeben"),
              OrderJson.class)
          .needing(Right.MANAGE)
          .taking(StatusBody.class)
          .beginning()
          .matching()
          .tagged()
          .failing(ProblemType.NOT_POSSIBLE_NOW)
          .detailed(
              "The shop follows in the background; exportStatus tells how far it is. Statuses that"
                  + " the shop does not take end as no-changes. It never goes back from refunded,"
                  + " cancelled, completed or disputed. Of several wishes the newest counts. Not"
                  + " possible while the connection is inactive, or the order is not imported.",
              "Der Shop folgt im Hintergrund; exportStatus sagt, wie weit er ist. Status, die der"
                  + " Shop nicht annimmt, enden als no-changes. Von erstattet, storniert,"
                  + " abgeschlossen oder angefochten geht er nie zurück. Von mehreren Wünschen zählt"
                  + " der neueste. Nicht möglich, solange die Verbindung inaktiv oder die Bestellung"
                  + " nicht importiert ist.");

  private StatusOperations() {}
}
