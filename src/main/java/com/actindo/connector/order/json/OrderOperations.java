package com.actindo.connector.order.json;

import com.actindo.connector.order.list.OrderListQuery;
import com.actindo.connector.web.api.Operation;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.meaning.Words;

/** What the JSON interface can do with orders. */
public final class OrderOperations {
  /** The heading above everything that deals with orders. */
  public static final Words TOPIC = new Words("Orders", "Bestellungen");

  public static final Operation LIST =
      Operation.list(
              TOPIC,
              "listOrders",
              new Words("List orders", "Bestellungen auflisten"),
              OrderJson.class,
              PageRequest.parameters(OrderListQuery.SORTABLE, OrderListQuery.PARAMETERS))
          .detailed(
              "Imported ones and those in error, with the reason. Without attributes and lines,"
                  + " which stand at each order.",
              "Importierte und solche im Fehler, mit dem Grund. Ohne Attribute und Positionen, die"
                  + " bei jeder Bestellung stehen.");

  public static final Operation GET =
      Operation.one(
              TOPIC,
              "getOrder",
              new Words("Show an order", "Eine Bestellung zeigen"),
              OrderJson.class)
          .tagged();

  private OrderOperations() {}
}
