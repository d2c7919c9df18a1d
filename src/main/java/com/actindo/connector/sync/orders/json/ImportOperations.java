package com.actindo.connector.sync.orders.json;

import com.actindo.connector.core1.Right;
import com.actindo.connector.order.json.OrderJson;
import com.actindo.connector.order.json.OrderOperations;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.sync.process.ProcessJson;
import com.actindo.connector.sync.process.ProcessOperations;
import com.actindo.connector.web.api.Operation;
import com.actindo.connector.web.meaning.Words;
import java.util.List;

/** What the JSON interface can do with the import of orders. */
public final class ImportOperations {
  public static final Operation IMPORT =
      ProcessOperations.begin(
              "importOrders", new Words("Import orders", "Bestellungen importieren"))
          .needing(Right.MANAGE)
          .matching()
          .failing(ProblemType.NOT_POSSIBLE_NOW)
          .detailed(
              "Answers with the import that is queued or running already, if there is one. Not"
                  + " possible while the connection is inactive; the reason is named.",
              "Antwortet mit dem Import, der schon wartet oder läuft, wenn es einen gibt. Nicht"
                  + " möglich, solange die Verbindung inaktiv ist; der Grund wird genannt.");

  public static final Operation IMPORT_ALL =
      Operation.list(
              OrderOperations.TOPIC,
              "importAllOrders",
              new Words(
                  "Import the orders of all connections",
                  "Bestellungen aller Verbindungen importieren"),
              ProcessJson.class,
              List.of())
          .beginning()
          .needing(Right.MANAGE)
          .detailed(
              "One process for each active connection, those already under way among them, all on"
                  + " one page.",
              "Ein Vorgang je aktiver Verbindung, auch die schon laufenden, alle auf einer Seite.");

  public static final Operation RETRY =
      order("retryOrder", new Words("Retry an order in error", "Bestellung im Fehler wiederholen"))
          .beginning()
          .detailed(
              "Only for an order whose import or export failed; both at once if both did. One that"
                  + " could not be imported becomes not-imported, and an import of its connection is"
                  + " queued. A status that could not be sent is sent again: exportStatus is"
                  + " being-exported.",
              "Nur für eine Bestellung, deren Import oder Export fehlgeschlagen ist, auch beides"
                  + " zugleich. War der Import fehlgeschlagen, wird sie not-imported, und ein Import"
                  + " ihrer Verbindung wird eingeplant. Ein Status, der nicht gesendet werden konnte,"
                  + " wird noch einmal gesendet: exportStatus ist being-exported.");

  public static final Operation CANCEL =
      order("cancelOrder", new Words("Cancel an order", "Eine Bestellung abbrechen"))
          .detailed(
              "Only for an order whose import or export failed; both at once if both did. One that"
                  + " could not be imported becomes canceled here; a status that could not be sent is"
                  + " given up, exportStatus is no-changes. It counts as an error no more; nothing"
                  + " changes in the shop.",
              "Nur für eine Bestellung, deren Import oder Export fehlgeschlagen ist, auch beides"
                  + " zugleich. War der Import fehlgeschlagen, wird sie hier canceled; ein Status, der"
                  + " nicht gesendet werden konnte, wird aufgegeben, exportStatus ist no-changes. Sie"
                  + " zählt nicht mehr als Fehler; im Shop ändert sich nichts.");

  public static final Operation GET_PLAN =
      Operation.one(
              OrderOperations.TOPIC,
              "getImportPlan",
              new Words("Show when orders come", "Zeigen, wann Bestellungen kommen"),
              ImportPlanJson.class)
          .tagged();

  public static final Operation PUT_PLAN =
      Operation.one(
              OrderOperations.TOPIC,
              "replaceImportPlan",
              new Words("Set when orders come", "Festlegen, wann Bestellungen kommen"),
              ImportPlanJson.class)
          .needing(Right.MANAGE)
          .taking(ImportPlanBody.class)
          .matching()
          .tagged()
          .detailed(
              "A connection that is inactive imports nothing; its plan is kept.",
              "Eine inaktive Verbindung importiert nichts; ihr Plan bleibt erhalten.");

  public static final Operation PREVIEW =
      Operation.one(
              OrderOperations.TOPIC,
              "previewOrders",
              new Words("Show what an import would bring", "Zeigen, was ein Import brächte"),
              PreviewJson.class)
          .needing(Right.MANAGE)
          .failing(
              ProblemType.NOT_POSSIBLE_NOW,
              ProblemType.TOKEN_REJECTED,
              ProblemType.BIGCOMMERCE_BUSY,
              ProblemType.STORE_UNAVAILABLE,
              ProblemType.BIGCOMMERCE_TIMEOUT,
              ProblemType.BIGCOMMERCE_FAILED)
          .detailed(
              "For the saved order filters, asked of the store right now. Without any status, the"
                  + " store is not asked.",
              "Für die gespeicherten Bestellfilter, jetzt beim Shop erfragt. Ohne Status wird der"
                  + " Shop nicht gefragt.");

  private ImportOperations() {}

  private static Operation order(String id, Words summary) {
    return Operation.one(OrderOperations.TOPIC, id, summary, OrderJson.class)
        .needing(Right.MANAGE)
        .matching()
        .tagged()
        .failing(ProblemType.NOT_POSSIBLE_NOW);
  }
}
