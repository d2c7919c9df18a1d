package com.actindo.connector.sync.process;

import com.actindo.connector.connection.list.ConnectionOperations;
import com.actindo.connector.core1.Right;
import com.actindo.connector.problem.ProblemType;
import com.actindo.connector.web.api.Operation;
import com.actindo.connector.web.list.PageRequest;
import com.actindo.connector.web.meaning.Words;

/** What the JSON interface can do with processes. */
public final class ProcessOperations {
  private static final Words TOPIC = new Words("Processes", "Vorgänge");

  public static final Operation LIST =
      Operation.list(
              TOPIC,
              "listProcesses",
              new Words("List processes", "Vorgänge auflisten"),
              ProcessJson.class,
              PageRequest.parameters(ProcessRepository.SORTABLE.keySet(), ProcessQuery.PARAMETERS))
          .detailed(
              "The newest first, unless asked otherwise.",
              "Die neuesten zuerst, wenn nicht anders verlangt.");

  public static final Operation SYNCHRONISE =
      begin("synchroniseConnection", new Words("Synchronise", "Synchronisieren"))
          .needing(Right.MANAGE)
          .matching()
          .failing(ProblemType.NOT_POSSIBLE_NOW)
          .detailed(
              "Answers with the process that is queued or running already, if there is one. Not"
                  + " possible while the connection is disabled, released, uninstalled or its token"
                  + " is rejected; the reason is named.",
              "Antwortet mit dem Vorgang, der schon wartet oder läuft, wenn es einen gibt. Nicht"
                  + " möglich, solange die Verbindung deaktiviert, freigegeben oder deinstalliert"
                  + " ist oder ihr Token abgelehnt wird; der Grund wird genannt.");

  private ProcessOperations() {}

  /** An operation that answers with the process that it begins. */
  public static Operation begin(String id, Words summary) {
    return Operation.one(ConnectionOperations.TOPIC, id, summary, ProcessJson.class).beginning();
  }
}
